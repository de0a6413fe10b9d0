import type { Finding } from "#core/detect/finding.ts";
import type { RecipientKind, Unread } from "#core/facts/facts.ts";
import type { Reason, Verdict } from "#core/policy/verdict.ts";
import type { Policy, Severity } from "#core/policy/policy.ts";
import { formatReason } from "#core/wording/format-prompt.ts";
import type { Judged } from "./judge-file.ts";

interface ShownReason extends Pick<Reason, "rule" | "phase"> {
  readonly severity: Severity;
  readonly text: string;
}

/** One line of `postvagt check --json`. It points at the text and never holds it; docs/check-json.md explains each key. */
export interface CheckRecord {
  readonly file: string;
  readonly action: Verdict["action"];
  readonly reasons: readonly ShownReason[];
  readonly findings: readonly Finding[];
  readonly recipients: readonly { readonly address: string; readonly kind: RecipientKind; readonly channel: string }[];
  readonly unread: readonly Unread[];
  readonly persons: number;
  readonly ms: number;
}

export function toRecord({ file, facts, findings, verdict, persons, ms }: Judged, policy: Policy): CheckRecord {
  const reasons = verdict.action === "allow" ? [] : verdict.reasons;
  return {
    file,
    action: verdict.action,
    reasons: reasons.map((reason) => ({
      rule: reason.rule,
      severity: reason.severity,
      text: formatReason(reason, facts, policy.language, policy.texts),
      ...(reason.phase === undefined ? {} : { phase: reason.phase }),
    })),
    findings,
    recipients: facts.recipients.map(({ address, kind, channel }) => ({ address, kind, channel })),
    unread: facts.unread,
    persons,
    ms: Math.round(ms * 10) / 10,
  };
}
