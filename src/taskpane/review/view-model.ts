import type { Certainty, FindingKind } from "#core/detect/finding.ts";
import type { Channel, RecipientKind } from "#core/facts/facts.ts";
import type { Recipient, UnreadReason } from "#core/mail/message.ts";
import type { Severity } from "#core/policy/policy.ts";
import type { Fix } from "../fix/fix.ts";
import type { ShownContent } from "./describe-content.ts";

/** What the review shows of a mail: words that are masked already, and what a click can do. */
export interface ReviewView {
  /** What would happen at Send; `answered` when the sender's answers have settled it. */
  readonly verdict: "allow" | "answered" | Severity;
  readonly reasons: readonly ShownReason[];
  readonly channel: Channel | "inside" | "nobody";
  /** Something in the mail asks for secure mail; where nothing does, how it travels is said calmly. */
  readonly needsSecure: boolean;
  /** Outside recipients whom secure mail does not reach. */
  readonly uncovered: number;
  readonly secureMends: readonly Fix[];
  readonly secureSenders: readonly string[];
  readonly recipients: readonly ShownRecipient[];
  readonly content: ShownContent;
  readonly places: readonly ShownPlace[];
  readonly unread: readonly { readonly name: string; readonly because: UnreadReason }[];
  /** Archives that a password would open, by the names of the attachments. */
  readonly locked: readonly string[];
}

export interface ShownReason {
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Below the sentence: what is about whom, and each file under one cause. */
  readonly lines: readonly ShownLine[];
  /** What the sender vouches for by going on. */
  readonly about: "recipient" | "unread" | "content";
  readonly fingerprint: string;
  readonly isAnswered: boolean;
  readonly fixes: readonly Fix[];
  /** Outside addresses that an approval of this reason is about. */
  readonly addresses: readonly string[];
}

/** A file by its name, or the text of the mail where it has none. */
export type ShownLine =
  | { readonly kind: "stranger"; readonly part: string; readonly unlike: string }
  | { readonly kind: "file"; readonly part: string };

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
  /** Tells persons apart whose shown words are the same. */
  readonly letter?: string;
  readonly times: number;
  readonly certainty: Certainty;
}
