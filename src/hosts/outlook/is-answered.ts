import type { Facts, JudgedRecipient } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import { CONFIRM_OUTSIDE } from "#core/policy/recipient-rules.ts";
import type { Reason } from "#core/policy/verdict.ts";
import type { Approval } from "./approvals.ts";
import { fingerprintReason, isApproved } from "./approvals.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ListedAttachment } from "./outlook.ts";

/** The recipients of a reason that are confirmed one by one: those outside, but for partners; none where the rule asks otherwise. */
export function recipientsToConfirm({ rule }: Pick<Reason, "rule">, facts: Facts): readonly JudgedRecipient[] {
  return rule === CONFIRM_OUTSIDE ? outsideRecipients(facts).filter(({ kind }) => kind !== "partner") : [];
}

/** What the tick of one recipient is kept under: it holds for this mail, whoever else is added or taken off. */
export function fingerprintRecipient({ address, name }: Pick<JudgedRecipient, "address" | "name">): string {
  return fingerprint(`${CONFIRM_OUTSIDE} ${address || name}`);
}

export function isConfirmed(approvals: readonly Approval[], recipient: JudgedRecipient): boolean {
  return isApproved(approvals, CONFIRM_OUTSIDE, fingerprintRecipient(recipient));
}

/** Whether the sender has answered a reason: as it stands, or for each recipient where they are confirmed one by one. */
export function isAnswered(
  reason: Reason,
  approvals: readonly Approval[],
  facts: Facts,
  listed: readonly ListedAttachment[],
): boolean {
  const each = recipientsToConfirm(reason, facts);
  if (each.length > 0) return each.every((recipient) => isConfirmed(approvals, recipient));
  return isApproved(approvals, reason.rule, fingerprintReason(reason, facts, listed));
}
