import type { RecipientKind } from "#core/facts/facts.ts";
import type { Seen } from "../review/judge.ts";

/** The mail or meeting that a report is about, or none: rows 2, 4, 8 and 9 of the breach log were no mails. */
export type ReportedMail = { readonly kind: "none" } | SeenMail;

export interface SeenMail {
  /** A draft has not been sent, be it that it was stopped or that it is still being written. */
  readonly kind: "draft" | "sent" | "received";
  readonly isMeeting: boolean;
  /** When it was sent or arrived; null for a draft. */
  readonly at: Date | null;
  /** What its sender is to the organisation. */
  readonly sender: { readonly kind: RecipientKind; readonly address: string };
  /** What Postvagt has written on it at Send, where the organisation lets it and the client hands it over. */
  readonly stamped: string | null;
  readonly seen: Seen;
}
