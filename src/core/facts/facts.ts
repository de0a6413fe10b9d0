import type { ComposeType, Recipient, UnreadReason } from "../mail/message.ts";
import type { Doubt } from "../recipients/doubt.ts";
import type { Organisation, SensitiveUnit } from "./organisation.ts";

/** What is true of one mail. No opinion yet. */
export interface Facts {
  /** At most one text an origin and part. */
  readonly texts: readonly Text[];
  readonly unread: readonly Unread[];
  readonly sender: Sender;
  /** Each address once, in the order the sender wrote them. */
  readonly recipients: readonly JudgedRecipient[];
  /** The subject travels encrypted too (rarely true: Digital Post leaves it open). */
  readonly subjectIsProtected: boolean;
  /** Ids of configured signals that are present and switch protection off. */
  readonly negativeSignals: readonly string[];
  readonly composeType: ComposeType;
  /** Ids of the sensitivity labels that the mail bears, where a rule asks for one. */
  readonly labels?: readonly string[];
  /** What is unusual about the recipients, the most certain first; absent where nobody has scanned. */
  readonly doubts?: readonly Doubt[];
  /** The same text went to a like address a while ago, and the recipient of now was most likely meant. */
  readonly resent?: ResentFact;
  readonly organisation: Organisation;
  /** The day of the check, `2026-11-24`: the core has no clock. */
  readonly today: string;
}

export interface ResentFact {
  /** Its place among the recipients. */
  readonly recipient: number;
  /** Who got it first. */
  readonly wrong: string;
  /** When, in minutes since 1970. */
  readonly minute: number;
}

export interface Sender {
  readonly address: string;
  readonly domain: string;
  /** The mail is from another mailbox than that of whoever is signed in. */
  readonly isAnother?: true;
  /** Set when the organisation lists the sender's unit as one whose name alone says something about the citizen. */
  readonly unit?: SensitiveUnit;
}

/** What came out of one place in the mail: words, or the reason there are none. */
export type Piece = Text | Unread;

export interface Text {
  readonly origin: Origin;
  readonly value: string;
  /** The text is the file's name, not what stands in it. */
  readonly inName?: true;
}

export interface Unread {
  readonly origin: Origin;
  readonly because: UnreadReason;
}

/** `["vedlagt.zip", "journal.docx"]` is a document inside an archive. */
export type Origin = "subject" | "body" | "quoted" | readonly [string, ...string[]];

export const RECIPIENT_KINDS = ["own", "partner", "authority", "webmail", "other", "group", "unknown"] as const;

/** `unknown` is an address that could not be understood, so it is treated as outside. */
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export interface JudgedRecipient extends Recipient {
  /** Outlook took it over from the answered mail; the sender did not put it in. */
  readonly isInherited?: true;
  readonly kind: RecipientKind;
  /** Lower case, punycode decoded; empty when the address has none. */
  readonly domain: string;
  readonly channel: Channel;
  /** The known domain that this one is a misspelling or look-alike of. */
  readonly resembles?: string;
  /** The display name shows another address than the one the mail goes to. */
  readonly nameMisleads?: true;
}

export const CHANNELS = ["secure", "plain", "unknown"] as const;

/** `unknown` is an honest answer: the host could not say. */
export type Channel = (typeof CHANNELS)[number];
