import type { Condition } from "#core/policy/policy.ts";

/** A part of a condition that lets a stranger pass beside a partner. */
export interface PartnerTrap {
  readonly code: "partner-trap";
  readonly path: string;
  readonly note: string;
}

const NOTE =
  'is true of no mail that has a partner on it, so one partner lets a stranger pass: { "recipients": "outside", "except": ["partner"] } leaves out the partner alone';

/**
 * Conditions that ask for somebody outside and for no partner, where most likely each recipient was meant
 * (docs/organisation-file.md).
 */
export function findPartnerTraps(condition: Condition, path: string): readonly PartnerTrap[] {
  if ("not" in condition) return findPartnerTraps(condition.not, `${path}.not`);
  if ("any" in condition)
    return condition.any.flatMap((part, index) => findPartnerTraps(part, `${path}.any[${index}]`));
  if (!("all" in condition)) return [];
  const { all } = condition;
  const below = all.flatMap((part, index) => findPartnerTraps(part, `${path}.all[${index}]`));
  const isTrap = all.some(asksForOutside) && all.some(asksForNoPartner);
  return isTrap ? [{ code: "partner-trap", path, note: NOTE }, ...below] : below;
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
