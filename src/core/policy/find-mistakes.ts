import type { SecureSignal } from "../facts/organisation.ts";
import { findTextMistakes } from "./find-text-mistakes.ts";
import type { Policy } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** What each part allows and the whole does not: names used twice, marks that could never match. */
export function findMistakes(policy: Policy): readonly Problem[] {
  const { secureMail } = policy.organisation;
  const named = policy.rules.map(({ id }) => id);
  return findRepeated(named, (index) => `rules[${index}].id`).concat(
    findRepeated(
      secureMail.map(({ id }) => id),
      (index) => `organisation.secureMail[${index}].id`,
    ),
    secureMail.reduce<readonly Problem[]>(
      (problems, signal, index) => problems.concat(findIdle(signal, `organisation.secureMail[${index}]`)),
      [],
    ),
    findStrangers(Object.keys(policy.rollout.rules), named, "rollout.rules"),
    findStrangers(Object.keys(policy.texts), named, "texts"),
    findTextMistakes(policy.texts),
  );
}

/** Settings of a rule that there is not: it was renamed, or misspelt. */
function findStrangers(ids: readonly string[], rules: readonly string[], path: string): readonly Problem[] {
  return ids
    .filter((id) => rules.indexOf(id) < 0)
    .map((id) => ({ path: `${path}.${id}`, expected: "the id of a rule", found: "no rule of that name" }));
}

function findRepeated(ids: readonly string[], path: (index: number) => string): readonly Problem[] {
  return ids.reduce<readonly Problem[]>((problems, id, index) => {
    const repeated = ids.indexOf(id) < index;
    return repeated
      ? problems.concat({
          path: path(index),
          expected: "a name of its own",
          found: `${JSON.stringify(id)} a second time`,
        })
      : problems;
  }, []);
}

function findIdle(signal: SecureSignal, path: string): readonly Problem[] {
  const byRecipient = signal.type === "recipientPattern" || signal.type === "recipientDomainList";
  if (signal.type !== "orgForcedTls" && signal.values.filter((value) => value.trim() !== "").length === 0)
    return [{ path: `${path}.values`, expected: `at least one value for ${signal.type}`, found: "none" }];
  if (signal.covers === "matching" && !byRecipient && signal.matching.length === 0)
    return [{ path: `${path}.matching`, expected: "the domains or addresses that are covered", found: "none" }];
  return [];
}
