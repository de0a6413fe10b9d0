import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy, Rule } from "#core/policy/policy.ts";
import { anOrganisation } from "./an-organisation.ts";

/** Gladsaxe with rules about marks that need no content: the handler's tests are not about detectors. */
export function aPolicy(rules: readonly Rule[], parts: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, organisation: anOrganisation(), rules, ...parts };
}

/** Speaks for every mail that leaves the organisation. */
export const outside = (then: Rule["then"]): Rule => ({ id: `outside-${then}`, when: { recipients: "outside" }, then });

/** Speaks when something could not be read. */
export const unread: Rule = { id: "unread", when: { unread: true }, then: "warn" };
