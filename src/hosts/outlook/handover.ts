import type { Finding, FindingKind, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import type { Facts, Origin, Unread } from "#core/facts/facts.ts";
import type { UnreadReason } from "#core/mail/message.ts";
import type { Severity } from "#core/policy/policy.ts";
import type { Held, Reason } from "#core/policy/verdict.ts";
import { fingerprintReason } from "./approvals.ts";
import type { ListedAttachment } from "./outlook.ts";

/**
 * What the handler hands to the pane through `contextData`: where to look, never what stands there. File names are left
 * out too, since a name can hold a CPR number; a file is its number in `getAttachmentsAsync`.
 */
export type Handover =
  | { readonly version: 1; readonly action: Severity; readonly reasons: readonly HandedReason[] }
  | { readonly version: 1; readonly action: "failed"; readonly step: string };

export interface HandedReason {
  readonly rule: string;
  readonly severity: Severity;
  /** To be written into the approval, if the sender gives a reason. */
  readonly fingerprint: string;
  readonly people?: number;
  /** How many there are of each kind, also of those beyond `findings`. */
  readonly counts: Partial<Record<FindingKind, number>>;
  readonly findings: readonly HandedFinding[];
  readonly unread: readonly { readonly place: Place; readonly because: UnreadReason }[];
}

/** What the finding points at, with the place of a text in place of its origin. */
export type HandedFinding = (Omit<TextFinding, "origin"> & { readonly place: Place }) | Exclude<Finding, TextFinding>;

/** A part of the mail, or the number of an attached file from 0; -1 for a file that is no longer listed. */
export type Place = Extract<Origin, string> | number;

/** Findings and files a reason carries along; 40 reasons of this length stay below 100,000 characters. */
const MAX_ITEMS = 12;
const MAX_REASONS = 20;

/** The text for `contextData`; classic Outlook before build 17308 takes nothing but text (platform.md 1.3). */
export function formatHandover(held: Held, facts: Facts, listed: readonly ListedAttachment[]): string {
  const reasons = held.reasons.slice(0, MAX_REASONS).map((reason) => handReason(reason, facts, listed));
  const handover: Handover = { version: 1, action: held.action, reasons };
  return JSON.stringify(handover);
}

/** The same for a check that failed: `step` names the place, never the content. */
export function formatFailure(step: string): string {
  const handover: Handover = { version: 1, action: "failed", step };
  return JSON.stringify(handover);
}

function handReason(reason: Reason, facts: Facts, listed: readonly ListedAttachment[]): HandedReason {
  const placeOf = (origin: Origin): Place => (typeof origin === "string" ? origin : indexOf(origin[0], listed));
  return {
    rule: reason.rule,
    severity: reason.severity,
    fingerprint: fingerprintReason(reason, facts, listed),
    ...(reason.people === undefined ? {} : { people: reason.people }),
    counts: countKinds(reason.findings),
    findings: reason.findings.slice(0, MAX_ITEMS).map((finding): HandedFinding => {
      if (!isTextFinding(finding)) return finding;
      const { origin, ...rest } = finding;
      return { ...rest, place: placeOf(origin) };
    }),
    unread: reason.unread
      .slice(0, MAX_ITEMS)
      .map(({ origin, because }: Unread) => ({ place: placeOf(origin), because })),
  };
}

function countKinds(findings: readonly Finding[]): HandedReason["counts"] {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] || 0) + 1;
  return counts;
}

/** An attached mail's name gets an ending when it is read, so the beginning decides. */
function indexOf(name: string, listed: readonly ListedAttachment[]): number {
  const names = listed.map((one) => one.name);
  const exact = names.indexOf(name);
  return exact >= 0 ? exact : names.indexOf(name.slice(0, name.lastIndexOf(".")));
}
