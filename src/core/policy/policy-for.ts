import { listsAddress } from "../facts/list-addresses.ts";
import { extend, RULE_NEEDS } from "./extend.ts";
import type { Group, Policy, Rule } from "./policy.ts";

/** The policy that holds for a sender: that of the first group that lists the address, on top of the organisation's. */
export function policyFor(policy: Policy, sender: string): Policy {
  const group = groupOf(policy, sender);
  if (group === undefined) return policy;
  const { phase, rules = {} } = group.rollout;
  return {
    ...policy,
    // The entries have been checked with the rest of the file.
    rules: extend(policy.rules, group.rules, RULE_NEEDS) as readonly Rule[],
    rollout:
      phase === undefined
        ? { ...policy.rollout, rules: { ...policy.rollout.rules, ...rules } }
        : { ...policy.rollout, phase, rules },
  };
}

/** A sender is in the first group that lists the address, and in no other. */
export function groupOf({ groups = [] }: Pick<Policy, "groups">, sender: string): Group | undefined {
  return groups.filter(({ members }) => listsAddress(members, sender))[0];
}
