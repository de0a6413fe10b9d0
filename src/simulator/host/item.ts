/** A mail or appointment as Outlook holds it while somebody reads or writes it. */
export interface Item {
  /** The simulator's own key; never shown to an add-in. */
  readonly key: string;
  /** The Exchange id; a new draft has none before it is saved. */
  readonly savedId: string | null;
  readonly kind: "message" | "appointment";
  readonly mode: "read" | "compose";
  readonly composeType: "newMail" | "reply" | "forward";
  readonly from: Person;
  /** In an appointment the required attendees. */
  readonly to: readonly Person[];
  /** In an appointment the optional attendees. */
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly body: Body;
  /** What the user has marked in the editor, as text. */
  readonly selectedText: string;
  readonly attachments: readonly Attachment[];
  readonly notifications: readonly Notification[];
  readonly sessionData: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, unknown>>;
  readonly categories: readonly string[];
  readonly labelId: string | null;
  /** Milliseconds since 1970; 0 sends at once. */
  readonly deliverAt: number;
  readonly appendedOnSend: readonly string[];
  readonly signatureEnabled: boolean;
  /** What the button that opened the pane has left for it (`contextData`). */
  readonly initializationContext: string | null;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly itemClass: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly meeting: Meeting | null;
  readonly fromSharedFolder: boolean;
}

/** Somebody who sends or receives; `kind` is what Outlook believes, which may be wrong (platform.md 3.1). */
export interface Person {
  readonly address: string;
  readonly name: string;
  readonly kind: PersonKind;
}

export type PersonKind = "other" | "list" | "user" | "external";

export interface Body {
  readonly format: "html" | "text";
  readonly content: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: "file" | "item" | "cloud";
  /** Bytes, as Outlook declares them. */
  readonly size: number;
  readonly isInline: boolean;
  readonly contentType: string;
  /** The bytes of a file, the source of an attached mail, or the address of a file in the cloud. */
  readonly content: Uint8Array | string;
}

export interface Notification {
  readonly key: string;
  readonly type: "information" | "progress" | "error" | "insight";
  readonly message: string;
  readonly icon: string | null;
  readonly persistent: boolean;
  readonly action: NotificationAction | null;
}

export interface NotificationAction {
  readonly text: string;
  readonly commandId: string;
  readonly contextData: string;
}

/** What an appointment has beside a message; times in milliseconds since 1970. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  readonly location: string;
  readonly enhancedLocations: readonly EnhancedLocation[];
  readonly isAllDay: boolean;
  readonly sensitivity: "normal" | "personal" | "private" | "confidential";
  readonly recurrence: unknown;
}

export interface EnhancedLocation {
  readonly id: string;
  readonly type: "custom" | "room";
}
