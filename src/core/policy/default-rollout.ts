import type { Rollout } from "./policy.ts";

/** Everything holds; a rule whose warnings are false in more than one of ten is worth a word (peers.md 5.4). */
export const defaultRollout: Rollout = {
  phase: "hold",
  rules: {},
  falseAlarmLimit: 10,
  leastShown: 50,
  dropsToAdvice: false,
};
