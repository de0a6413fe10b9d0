import type { Phase, Rollout } from "./policy.ts";

/** A rule's phase: its own, or that of all. */
export function phaseOf(rule: string, { rules, phase }: Rollout): Phase {
  return Object.prototype.hasOwnProperty.call(rules, rule) ? rules[rule] || phase : phase;
}
