import type { Seen } from "../review/judge.ts";

/** The mail that a report is about, or none: rows 2, 4, 8 and 9 of the breach log were no mails. */
export type ReportedMail =
  | { readonly kind: "none" }
  /** `stopped` is a mail that was never sent; sent and received ones have a time. */
  | { readonly kind: "stopped" | "sent" | "received"; readonly at: Date | null; readonly seen: Seen };
