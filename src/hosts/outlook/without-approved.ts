import { SEVERITIES } from "#core/policy/policy.ts";
import type { Held, Reason, Verdict } from "#core/policy/verdict.ts";

/**
 * The verdict that is left when the sender has answered in the pane: a reason where one is asked for, "this is right" where
 * there is a warning. A block can be settled by changing the mail alone.
 */
export function withoutApproved(held: Held, isAnsweredBy: (reason: Reason) => boolean): Verdict {
  const [first, ...rest] = held.reasons.filter((reason) => reason.severity === "block" || !isAnsweredBy(reason));
  if (first === undefined) return { action: "allow" };
  const reasons: Held["reasons"] = [first, ...rest];
  const strictest = reasons.reduce((most, { severity }) => Math.max(most, SEVERITIES.indexOf(severity)), 0);
  return { action: SEVERITIES[strictest] || held.action, reasons };
}
