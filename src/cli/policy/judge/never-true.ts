import { CERTAINTIES } from "#core/detect/finding.ts";
import { KINDS } from "#core/detect/kinds.ts";
import { RECIPIENT_KINDS } from "#core/facts/facts.ts";
import type { Condition } from "#core/policy/policy.ts";

/** Why no mail can meet a condition; nothing where one may. */
export function whyNever(condition: Condition): string | undefined {
  if ("finding" in condition) return neverFound(condition);
  if ("recipients" in condition) return nobodyLeft(condition);
  if ("any" in condition) {
    const reasons = condition.any.map(whyNever);
    return reasons.every((one) => one !== undefined) ? reasons[0] : undefined;
  }
  if (!("all" in condition)) return undefined;
  const parts = flatten(condition.all);
  return parts.map(whyNever).find((one) => one !== undefined) ?? contradiction(parts);
}

const flatten = (parts: readonly Condition[]): readonly Condition[] =>
  parts.flatMap((part) => ("all" in part ? flatten(part.all) : [part]));

function neverFound({ finding, in: places }: Extract<Condition, { finding: unknown }>): string | undefined {
  if (places === undefined) return undefined;
  const kinds = [finding].flat();
  const placeless = kinds.filter((kind) => KINDS[kind].pointsAt !== "text");
  return placeless.length === kinds.length
    ? `${placeless.join(" and ")} stands nowhere in the text, so "in" is never true`
    : undefined;
}

function nobodyLeft({ recipients, except = [] }: Extract<Condition, { recipients: unknown }>): string | undefined {
  const wanted = recipients === "outside" ? RECIPIENT_KINDS.filter((kind) => kind !== "own") : [recipients].flat();
  return wanted.every((kind) => except.includes(kind as (typeof except)[number]))
    ? `"except" leaves out every recipient that "recipients" asks for`
    : undefined;
}

/** Two parts of which one rules the other out. */
function contradiction(parts: readonly Condition[]): string | undefined {
  for (const one of parts) {
    for (const other of parts) {
      if ("not" in other && implies(one, other.not)) return "one part is the opposite of another";
      if ("channel" in one && "channel" in other && one.channel !== other.channel && same(one.except, other.except))
        return `the channel cannot be both ${one.channel} and ${other.channel}`;
      if (
        "subjectIsProtected" in one &&
        "subjectIsProtected" in other &&
        one.subjectIsProtected !== other.subjectIsProtected
      )
        return "the subject cannot be both protected and not";
    }
  }
  return undefined;
}

/** Whether the first makes the second true, as far as can be told from their form. */
function implies(one: Condition, other: Condition): boolean {
  if (same(one, other)) return true;
  if ("finding" in one && "finding" in other) {
    const [kinds, wanted] = [[one.finding].flat(), [other.finding].flat()];
    const rank = (certainty = "possible") => CERTAINTIES.indexOf(certainty as (typeof CERTAINTIES)[number]);
    const isWhere = other.in === undefined || same(one.in, other.in);
    return kinds.every((kind) => wanted.includes(kind)) && rank(one.atLeast) >= rank(other.atLeast) && isWhere;
  }
  if ("people" in one && "people" in other) return one.people >= other.people;
  if ("recipientCount" in one && "recipientCount" in other) return one.recipientCount >= other.recipientCount;
  if ("recipients" in one && "recipients" in other && other.except === undefined) {
    const kinds = [one.recipients].flat();
    if (other.recipients === "outside") return kinds.every((kind) => kind !== "own");
    return kinds.every((kind) => [other.recipients].flat<unknown>().includes(kind));
  }
  return false;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
