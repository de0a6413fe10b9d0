import type { Condition } from "#core/policy/policy.ts";
import { describeCondition } from "../explain/describe-condition.ts";

/** A whole condition in one line, its parts in brackets. */
export function conditionInWords(condition: Condition): string {
  if ("all" in condition) return condition.all.map(bracketed).join(" and ");
  if ("any" in condition) return condition.any.map(bracketed).join(" or ");
  if ("not" in condition) return `not ${bracketed(condition.not)}`;
  return describeCondition(condition);
}

function bracketed(condition: Condition): string {
  const words = conditionInWords(condition);
  return "all" in condition || "any" in condition ? `(${words})` : words;
}
