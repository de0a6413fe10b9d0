import type { Certainty, FindingKind } from "#core/detect/finding.ts";
import type { Channel, RecipientKind } from "#core/facts/facts.ts";
import type { Recipient, UnreadReason } from "#core/mail/message.ts";
import type { Severity } from "#core/policy/policy.ts";
import type { Fix } from "../fix/fix.ts";

/** What the review shows of a mail: words that are masked already, and what a click can do. */
export interface ReviewView {
  /** What would happen at Send; `answered` when the sender's answers have settled it. */
  readonly verdict: "allow" | "answered" | Severity;
  readonly reasons: readonly ShownReason[];
  readonly channel: Channel | "inside";
  /** Outside recipients whom secure mail does not reach. */
  readonly uncovered: number;
  readonly secureMends: readonly Fix[];
  readonly secureSenders: readonly string[];
  readonly recipients: readonly ShownRecipient[];
  readonly places: readonly ShownPlace[];
  readonly unread: readonly { readonly name: string; readonly because: UnreadReason }[];
  /** Archives that a password would open, by the names of the attachments. */
  readonly locked: readonly string[];
}

export interface ShownReason {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly fingerprint: string;
  readonly isAnswered: boolean;
  readonly fixes: readonly Fix[];
  /** Outside addresses that an approval of this reason is about. */
  readonly addresses: readonly string[];
}

export interface ShownRecipient {
  readonly address: string;
  readonly field: Recipient["field"];
  readonly kind: RecipientKind;
  readonly channel: Channel;
}

export interface ShownPlace {
  readonly place: "subject" | "body" | "quoted" | "attachment" | "name";
  /** Of the file; empty for parts of the mail. */
  readonly file: string;
  readonly findings: readonly ShownFinding[];
}

export interface ShownFinding {
  readonly kind: FindingKind;
  /** The words themselves, numbers masked. */
  readonly text: string;
  /** The sentence around them, numbers masked. */
  readonly sentence?: string;
  /** What the words say, in half a line: "a diagnosis or injury". */
  readonly reason?: string;
  readonly times: number;
  readonly certainty: Certainty;
}
