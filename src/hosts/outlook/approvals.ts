import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import type { Facts, Origin } from "#core/facts/facts.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { fingerprint } from "./fingerprint.ts";
import type { ListedAttachment } from "./outlook.ts";

/**
 * A reason that the sender has given in the pane for sending in spite of one rule. The pane keeps all of a mail as the note
 * `postvagt.approvals`, JSON text of `{"version": 1, "approvals": [...]}`; the handler only reads it.
 */
export interface Approval {
  readonly rule: string;
  /** Of what the sender saw; with another recipient, file or finding it no longer holds. */
  readonly fingerprint: string;
  /** In the sender's words; never empty. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The note as the pane writes it. */
export function formatApprovals(approvals: readonly Approval[]): string {
  return JSON.stringify({ version: 1, approvals });
}

/** The approvals of a note; none where it is missing, damaged, or of another version. */
export function parseApprovals(note: string | undefined): readonly Approval[] {
  if (!note) return [];
  try {
    const kept = JSON.parse(note) as { readonly version?: unknown; readonly approvals?: unknown } | null;
    return kept && kept.version === 1 && Array.isArray(kept.approvals) ? kept.approvals.filter(isApproval) : [];
  } catch {
    return [];
  }
}

function isApproval(value: unknown): value is Approval {
  const { rule, fingerprint: of, reason, at } = (value || {}) as Partial<Approval>;
  return (
    typeof rule === "string" &&
    typeof of === "string" &&
    typeof at === "string" &&
    typeof reason === "string" &&
    reason.trim() !== ""
  );
}

/** Whether one of the approvals was given for exactly this reason. */
export function isApproved(approvals: readonly Approval[], rule: string, of: string): boolean {
  return approvals.some((approval) => approval.rule === rule && approval.fingerprint === of);
}

/**
 * What a sender sees when asked about one reason: who gets the mail, which files go with it, and what was found. Where the
 * finding stands in the writing is left out, so that a corrected spelling elsewhere does not undo the answer.
 */
export function fingerprintReason(reason: Reason, facts: Facts, listed: readonly ListedAttachment[]): string {
  const recipients = facts.recipients.map(({ field, address, name }) => [field, address.toLowerCase() || name]);
  const files = listed.map(({ name, size, attachmentType }) => [name, size, attachmentType]);
  const findings = reason.findings.map((finding) => [
    finding.kind,
    finding.certainty,
    isTextFinding(finding) ? finding.origin : "",
    ("topic" in finding && finding.topic) || "",
    isTextFinding(finding) ? seen(finding, facts) : pointedAt(finding),
  ]);
  const unread = reason.unread.map(({ origin, because }) => [origin, because]);
  const parts = [[reason.rule], [reason.severity], sorted(recipients), sorted(files), sorted(findings), sorted(unread)];
  return fingerprint(JSON.stringify(parts));
}

/** In what the sender writes, the words; in a file, which is known by name and size, the place. */
function seen({ origin, start, end }: TextFinding, { texts }: Facts): string {
  const text = isWritten(origin) ? texts.find((one) => one.origin === origin) : undefined;
  return text ? text.value.slice(start, end) : `${start}-${end}`;
}

/** Recipients by their number, a mark by its id. */
function pointedAt(finding: Exclude<Finding, TextFinding>): string {
  if ("recipients" in finding) return finding.recipients.join(",");
  return "signal" in finding ? finding.signal : "";
}

const isWritten = (origin: Origin) => origin === "subject" || origin === "body" || origin === "quoted";

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
