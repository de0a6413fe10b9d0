import { PHASES, type Phase, type Rollout, type Rule } from "./policy.ts";

/** A rule's phase: the organisation's own word on it, or the lesser of the rule's and that of all. */
export function phaseOf({ id, phase: own }: Pick<Rule, "id" | "phase">, { rules, phase }: Rollout): Phase {
  const named = Object.prototype.hasOwnProperty.call(rules, id) ? rules[id] : undefined;
  if (named !== undefined) return named;
  return own !== undefined && PHASES.indexOf(own) < PHASES.indexOf(phase) ? own : phase;
}
