import type { SecureSignal } from "../facts/organisation.ts";
import { findNameless } from "./find-nameless.ts";
import { findTextMistakes } from "./find-text-mistakes.ts";
import type { Policy } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** What each part allows and the whole does not: settings of a rule that there is not, marks that could never match. */
export function findMistakes(policy: Policy, entries: readonly { readonly id: string }[]): readonly Problem[] {
  const named = policy.rules.map(({ id }) => id);
  return policy.organisation.secureMail
    .reduce<readonly Problem[]>((problems, signal) => problems.concat(findIdle(signal, pathOf(signal, entries))), [])
    .concat(
      findStrangers(Object.keys(policy.rollout.rules), named, "rollout.rules"),
      findStrangers(Object.keys(policy.texts), named, "texts"),
      findTextMistakes(policy.texts),
      findNameless(policy),
    );
}

/** Where the file has a mark. */
function pathOf({ id }: SecureSignal, entries: readonly { readonly id: string }[]): string {
  return `organisation.secureMail[${entries.map((entry) => entry.id).indexOf(id)}]`;
}

/** Settings of a rule that there is not: it was renamed, or misspelt. */
function findStrangers(ids: readonly string[], rules: readonly string[], path: string): readonly Problem[] {
  return ids
    .filter((id) => rules.indexOf(id) < 0)
    .map((id) => ({ path: `${path}.${id}`, expected: "the id of a rule", found: "no rule of that name" }));
}

function findIdle(signal: SecureSignal, path: string): readonly Problem[] {
  const byRecipient = signal.type === "recipientPattern" || signal.type === "recipientDomainList";
  if (signal.type !== "orgForcedTls" && signal.values.filter((value) => value.trim() !== "").length === 0)
    return [{ path: `${path}.values`, expected: `at least one value for ${signal.type}`, found: "none" }];
  if (signal.covers === "matching" && !byRecipient && signal.matching.length === 0)
    return [{ path: `${path}.matching`, expected: "the domains or addresses that are covered", found: "none" }];
  return [];
}
