import type { SecureSignal } from "../facts/organisation.ts";
import type { Policy } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** What each part allows and the whole does not: names used twice, marks that could never match. */
export function findMistakes(policy: Policy): readonly Problem[] {
  const { secureMail } = policy.organisation;
  return findRepeated(
    policy.rules.map(({ id }) => id),
    (index) => `rules[${index}].id`,
  ).concat(
    findRepeated(
      secureMail.map(({ id }) => id),
      (index) => `organisation.secureMail[${index}].id`,
    ),
    secureMail.reduce<readonly Problem[]>(
      (problems, signal, index) => problems.concat(findIdle(signal, `organisation.secureMail[${index}]`)),
      [],
    ),
  );
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
