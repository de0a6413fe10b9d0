import type { Condition, Rule } from "#core/policy/policy.ts";
import type { PolicyNote } from "./find-limited-signals.ts";

const NOTE =
  'is true of no mail that has a partner on it, so one partner lets a stranger pass: { "recipients": "outside", "except": ["partner"] } leaves out the partner alone';

/**
 * Rules that ask for somebody outside and for no partner, where most likely each recipient was meant
 * (docs/organisation-file.md).
 */
export function findPartnerTraps(rules: readonly Rule[]): readonly PolicyNote[] {
  return rules.flatMap(({ when }, index) => trapsIn(when, `rules[${index}].when`));
}

function trapsIn(condition: Condition, path: string): readonly PolicyNote[] {
  if ("not" in condition) return trapsIn(condition.not, `${path}.not`);
  if ("any" in condition) return condition.any.flatMap((part, index) => trapsIn(part, `${path}.any[${index}]`));
  if (!("all" in condition)) return [];
  const { all } = condition;
  const below = all.flatMap((part, index) => trapsIn(part, `${path}.all[${index}]`));
  return all.some(asksForOutside) && all.some(asksForNoPartner) ? [{ path, note: NOTE }, ...below] : below;
}

/** A condition that only a mail with somebody outside can meet, in so many words. */
function asksForOutside(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForOutside);
  return "recipients" in condition && condition.recipients === "outside";
}

function asksForNoPartner(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForNoPartner);
  return "not" in condition && namesPartner(condition.not);
}

function namesPartner(condition: Condition): boolean {
  if ("any" in condition) return condition.any.some(namesPartner);
  return "recipients" in condition && [condition.recipients].flat().includes("partner");
}
