import { eachCondition } from "./each-condition.ts";
import { findEntryMistakes, RULE_NEEDS } from "./extend.ts";
import type { Condition, Policy } from "./policy.ts";
import type { Problem } from "./problem.ts";

/** Groups, exceptions and conditions that name what there is not: a rule, a group, a list of words, a unit. */
export function findNameless(policy: Policy): readonly Problem[] {
  const { groups = [], exceptions = [], rules } = policy;
  const added = groups.reduce<readonly { readonly id: string; readonly when?: unknown }[]>(
    (all, group) => all.concat(group.rules),
    [],
  );
  const ids = rules.map(({ id }) => id).concat(added.map(({ id }) => id));
  const inGroups = groups.reduce<readonly Problem[]>((problems, group, at) => {
    const path = `groups[${at}]`;
    return problems.concat(
      repeated(groups, at, path),
      findEntryMistakes(rules, group.rules, RULE_NEEDS, `${path}.rules`),
      missing(Object.keys(group.rollout.rules ?? {}), ids, `${path}.rollout.rules`, "the id of a rule"),
    );
  }, []);
  const inExceptions = exceptions.reduce<readonly Problem[]>(
    (problems, exception, at) =>
      problems.concat(missing(exception.rules, ids, `exceptions[${at}].rules`, "the id of a rule")),
    [],
  );
  const asked = (rules as readonly { readonly id: string; readonly when?: unknown }[]).concat(added);
  return inGroups.concat(
    inExceptions,
    digitsAlone(policy),
    asked.reduce<readonly Problem[]>((problems, { id, when }) => {
      // Its shape has been checked with the rest of the file.
      const conditions = when === undefined ? [] : eachCondition(when as Condition);
      return conditions.reduce(
        (all, condition) => all.concat(inCondition(condition, `the rule ${id}`, policy)),
        problems,
      );
    }, []),
  );
}

/** A word of digits alone would be every number of that length. */
function digitsAlone({ organisation: { terms = [] } }: Policy): readonly Problem[] {
  return terms.reduce<readonly Problem[]>((problems, { words }, at) => {
    const bare = words.filter((word) => /^[\s*#]*$/.test(word));
    const path = `organisation.terms[${at}].words`;
    const expected = "a word with a letter, a digit or a sign beside # and *";
    return problems.concat(bare.map((word) => ({ path, expected, found: JSON.stringify(word) })));
  }, []);
}

function repeated(groups: readonly { readonly id: string }[], at: number, path: string): readonly Problem[] {
  const ids = groups.map(({ id }) => id);
  const id = ids[at] ?? "";
  if (ids.indexOf(id) === at) return [];
  return [{ path: `${path}.id`, expected: "a name of its own", found: `${JSON.stringify(id)} a second time` }];
}

function inCondition(condition: Condition, path: string, { organisation, groups = [] }: Policy): readonly Problem[] {
  const { terms = [], units } = organisation;
  if ("group" in condition)
    return missing(
      listOf(condition.group),
      groups.map(({ id }) => id),
      path,
      "the id of a group",
    );
  if ("term" in condition)
    return missing(
      listOf(condition.term),
      terms.map(({ id }) => id),
      path,
      "the id of one of organisation.terms",
    );
  if ("unit" in condition)
    return missing(
      listOf(condition.unit),
      units.map(({ name }) => name),
      path,
      "the name of one of organisation.units",
    );
  return [];
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

function missing(
  asked: readonly string[],
  there: readonly string[],
  path: string,
  expected: string,
): readonly Problem[] {
  return asked
    .filter((name) => there.indexOf(name) < 0)
    .map((name) => ({ path, expected, found: JSON.stringify(name) }));
}
