import type { SecureSignal } from "../facts/organisation.ts";
import { eachCondition } from "./each-condition.ts";
import type { Entry } from "./extend.ts";
import type { Condition, Policy, Rule } from "./policy.ts";

/** What a host has to read of a mail's marks: those of secure mail, and the label where a rule asks for one. */
export function marksToRead({ organisation, rules, groups = [] }: Policy): readonly SecureSignal[] {
  const all = groups.reduce<readonly (Rule | Entry)[]>((sum, group) => sum.concat(group.rules), rules);
  const conditions = all.reduce<readonly Condition[]>(
    // An entry's condition has been checked with the rest of the file.
    (sum, { when }) => (when === undefined ? sum : sum.concat(eachCondition(when as Condition))),
    [],
  );
  return conditions.some((condition) => "label" in condition)
    ? organisation.secureMail.concat(ANY_LABEL)
    : organisation.secureMail;
}

/** Asks for the label and, having no value, is never met. */
const ANY_LABEL: SecureSignal = {
  id: "any-label",
  type: "labelId",
  values: [],
  covers: "matching",
  matching: [],
  strength: "intent",
  negative: false,
  caseSensitive: false,
  subjectProtected: false,
  acceptInReply: false,
  note: "",
};
