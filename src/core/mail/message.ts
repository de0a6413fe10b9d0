/** A mail as the sender has written it, free of any host. */
export interface Message {
  readonly from: Mailbox;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  readonly signals: readonly Signal[];
  /** Kinds of signals that the host should have read and could not. */
  readonly unreadSignals?: readonly Signal["kind"][];
  readonly composeType: ComposeType;
  /** The address of whoever is signed in, where that is known. */
  readonly user?: string;
  /** Addresses that stood there when the window was opened; absent where nobody has seen it. */
  readonly opened?: readonly string[];
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

export interface Recipient extends Mailbox {
  readonly field: "to" | "cc" | "bcc";
  /** A distribution list; Outlook cannot expand it (platform.md 3.1). */
  readonly isGroup: boolean;
  /** The host's directory knows this one as a user of the same organisation; an address says more, where there is one. */
  readonly isColleague?: true;
}

export interface Body {
  readonly format: "text" | "html";
  readonly content: string;
}

export interface Attachment {
  readonly name: string;
  /** Bytes, as the host declares them. */
  readonly size: number;
  /** Shown inside the text, as the logo of a signature is. */
  readonly isInline?: true;
  /** The bytes, or why there are none. */
  readonly content: Uint8Array | Unreadable;
}

export interface Unreadable {
  readonly because: UnreadReason;
}

export const UNREAD_REASONS = [
  "encrypted",
  "image-only",
  "too-large",
  "unknown-format",
  "damaged",
  "out-of-time",
  "empty",
  "not-listed",
  "cloud-link",
  "unavailable",
] as const;

/** Why a piece of a mail could not be read; `unavailable` is the host failing to hand it over. */
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Whether the mail answers another; `unknown` where the host cannot say. */
export type ComposeType = "new" | "reply" | "forward" | "unknown";

/** Something the host says about how the mail will travel. The core decides what it means. */
export type Signal =
  | { readonly kind: "header"; readonly name: string; readonly value: string }
  | { readonly kind: "label"; readonly id: string }
  | { readonly kind: "category"; readonly name: string }
  | { readonly kind: "itemClass"; readonly name: string };
