import type { Condition } from "./policy.ts";

/** A condition and all that stand in it. */
export function eachCondition(condition: Condition): readonly Condition[] {
  const parts =
    "all" in condition ? condition.all : "any" in condition ? condition.any : "not" in condition ? [condition.not] : [];
  return parts.reduce<readonly Condition[]>((all, part) => all.concat(eachCondition(part)), [condition]);
}
