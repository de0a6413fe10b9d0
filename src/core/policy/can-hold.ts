import { phaseOf } from "./phase-of.ts";
import type { Policy } from "./policy.ts";

/** Whether any rule may hold a mail back at Send; none may while the organisation observes or advises. */
export function canHold({ rules, rollout }: Policy): boolean {
  return rules.some((rule) => phaseOf(rule, rollout) === "hold");
}
