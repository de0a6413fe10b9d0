import { SEVERITIES } from "#core/policy/policy.ts";
import type { Held, Reason, Verdict } from "#core/policy/verdict.ts";
import type { Approval } from "#hosts/outlook/approvals.ts";
import { isApproved } from "#hosts/outlook/approvals.ts";

/** The verdict that is left when the sender has given reasons. Only what asks for a reason can be settled by one. */
export function withoutApproved(
  held: Held,
  approvals: readonly Approval[],
  fingerprintOf: (reason: Reason) => string,
): Verdict {
  const [first, ...rest] = held.reasons.filter(
    (reason) => reason.severity !== "justify" || !isApproved(approvals, reason.rule, fingerprintOf(reason)),
  );
  if (first === undefined) return { action: "allow" };
  const reasons: Held["reasons"] = [first, ...rest];
  const strictest = reasons.reduce((most, { severity }) => Math.max(most, SEVERITIES.indexOf(severity)), 0);
  return { action: SEVERITIES[strictest] || held.action, reasons };
}
