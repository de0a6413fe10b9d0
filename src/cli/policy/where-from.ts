import { ALL_SHIPPED, type Entry, MARK_NEEDS, type Needed, RULE_NEEDS } from "#core/policy/extend.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { phaseOf } from "#core/policy/phase-of.ts";
import type { Rule } from "#core/policy/policy.ts";
import type { OrganisationFile } from "../org/parse-org.ts";

/** Something that holds, and where it comes from: "Postvagt", or a place in the file. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

/** What comes with Postvagt and does not hold, and which entry of the file removed it. */
export interface Removed {
  readonly id: string;
  readonly by: string;
}

export const SHIPPED = "Postvagt";

const RULES = "rules";
const MARKS = "organisation.secureMail";

/** Every rule that holds, in the order of the policy. */
export function rulesFrom({ policy, source }: OrganisationFile): readonly Sourced<Rule>[] {
  const shipped = defaultPolicy.rules.map(({ id }) => id);
  return policy.rules.map((value) => ({ value, from: from(value.id, shipped, source.rules ?? [], RULES, RULE_NEEDS) }));
}

/** Every mark of secure mail that holds. */
export function marksFrom({ policy, source }: OrganisationFile): readonly Sourced<{ readonly id: string }>[] {
  const shipped = defaultPolicy.organisation.secureMail.map(({ id }) => id);
  const entries = source.organisation?.secureMail ?? [];
  return policy.organisation.secureMail.map((value) => ({
    value,
    from: from(value.id, shipped, entries, MARKS, MARK_NEEDS),
  }));
}

/** The shipped rules and marks that the file removes. */
export function removedBy({ policy, source }: OrganisationFile): readonly Removed[] {
  return [
    ...removed(defaultPolicy.rules, policy.rules, source.rules ?? [], RULES),
    ...removed(
      defaultPolicy.organisation.secureMail,
      policy.organisation.secureMail,
      source.organisation?.secureMail ?? [],
      MARKS,
    ),
  ];
}

/** Which setting gives a rule its phase. */
export function phaseFrom(rule: Rule, { policy: { rollout } }: OrganisationFile): string {
  if (Object.hasOwn(rollout.rules, rule.id)) return `rollout.rules.${rule.id}`;
  const isOwn = rule.phase !== undefined && phaseOf(rule, rollout) === rule.phase && rule.phase !== rollout.phase;
  return isOwn ? "the rule itself" : "rollout.phase";
}

function from(id: string, shipped: readonly string[], entries: readonly Entry[], path: string, needs: Needed): string {
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (entry === undefined) return SHIPPED;
  if (!shipped.includes(id)) return `${path}[${at}]`;
  if (entry[needs[0]] !== undefined) return `${path}[${at}], in place of ${SHIPPED}'s`;
  const changed = Object.keys(entry).filter((key) => key !== "id" && key !== "off");
  return changed.length === 0 ? SHIPPED : `${SHIPPED}, ${changed.join(" and ")} by ${path}[${at}]`;
}

function removed(
  shipped: readonly { readonly id: string }[],
  kept: readonly { readonly id: string }[],
  entries: readonly Entry[],
  path: string,
): readonly Removed[] {
  const gone = shipped.filter(({ id }) => !kept.some((one) => one.id === id));
  return gone.map(({ id }) => {
    const own = entries.findIndex((entry) => entry.id === id);
    const at = own < 0 ? entries.findIndex((entry) => entry.id === ALL_SHIPPED) : own;
    return { id, by: `${path}[${at}]` };
  });
}
