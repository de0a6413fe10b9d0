import type { Callback } from "./ask.ts";

/**
 * The part of Office.js that Postvagt uses while something is being written. A member that may be missing belongs to a
 * requirement set that not every client has (platform.md 1.2), or to messages and not to appointments.
 */
export interface Outlook {
  readonly item: ComposeItem;
  /** The signed-in user, who need not be the one the mail is from. */
  readonly userAddress: string;
  /** Whether the client has a Mailbox requirement set, "1.14" for instance. */
  readonly supports: (mailboxSet: string) => boolean;
  readonly labels: LabelCatalog | undefined;
  /** The language of Outlook's own buttons, "da-DK" for instance. */
  readonly displayLanguage?: string | undefined;
}

export interface ComposeItem {
  readonly itemType: string;
  readonly to?: AsyncProperty<readonly Person[]>;
  readonly cc?: AsyncProperty<readonly Person[]>;
  readonly bcc?: AsyncProperty<readonly Person[]>;
  readonly requiredAttendees?: AsyncProperty<readonly Person[]>;
  readonly optionalAttendees?: AsyncProperty<readonly Person[]>;
  readonly from?: AsyncProperty<Person>;
  readonly organizer?: AsyncProperty<Person>;
  readonly subject: AsyncProperty<string>;
  readonly body: { readonly getAsync: (format: "html", callback: Callback<string>) => void };
  readonly categories?: AsyncProperty<readonly { readonly displayName: string }[] | null>;
  readonly sensitivityLabel?: AsyncProperty<string>;
  readonly internetHeaders?: {
    readonly getAsync: (names: string[], callback: Callback<Readonly<Record<string, string>>>) => void;
    /** Missing on a mail that is only read. */
    readonly setAsync?: (headers: Readonly<Record<string, string>>, callback: Callback<unknown>) => void;
  };
  readonly sessionData?: SessionData;
  readonly notificationMessages?: Notices;
  readonly getComposeTypeAsync?: (callback: Callback<{ readonly composeType: string }>) => void;
  /** Fails on a mail that has never been saved. */
  readonly getItemIdAsync?: (callback: Callback<string>) => void;
  readonly getItemClassAsync?: (callback: Callback<string>) => void;
  readonly getAttachmentsAsync?: (callback: Callback<readonly ListedAttachment[]>) => void;
  readonly getAttachmentContentAsync?: (id: string, callback: Callback<AttachmentContent>) => void;
}

export interface AsyncProperty<T> {
  readonly getAsync: (callback: Callback<T>) => void;
}

export interface LabelCatalog {
  readonly getIsEnabledAsync: (callback: Callback<boolean>) => void;
}

/** The bar above the mail. */
export interface Notices {
  readonly getAllAsync: (callback: Callback<readonly ShownNotice[]>) => void;
  readonly addAsync: (key: string, notice: Notice, callback: Callback<unknown>) => void;
  readonly replaceAsync: (key: string, notice: Notice, callback: Callback<unknown>) => void;
  readonly removeAsync: (key: string, callback: Callback<unknown>) => void;
}

/** At most 150 characters; `icon` is an id of the manifest's images; the action opens the pane (platform.md 3.5). */
export interface Notice {
  readonly type: "insightMessage";
  readonly message: string;
  readonly icon: string;
  readonly actions: readonly {
    readonly actionType: "showTaskPane";
    readonly actionText: string;
    readonly commandId: string;
    readonly contextData: string;
  }[];
}

/** A notice as Outlook lists it; its action is not always listed with it. */
export interface ShownNotice {
  readonly key: string;
  readonly message: string;
}

/** Notes on the item that only this add-in reads; gone when the window is closed. */
export interface SessionData {
  readonly getAsync: (name: string, callback: Callback<string>) => void;
  readonly setAsync: (name: string, value: string, callback: Callback<unknown>) => void;
}

export interface Person {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType?: string;
}

export interface ListedAttachment {
  /** Valid while the window is open; in classic and Mac Outlook the position in the list (platform.md 3.2). */
  readonly id: string;
  readonly name: string;
  /** Bytes, which some clients count with what the mail adds. */
  readonly size: number;
  readonly attachmentType: string;
  readonly isInline: boolean;
  /** What the text refers to a picture by; from Mailbox 1.16, and of inline files alone. */
  readonly contentId?: string | null;
}

export interface AttachmentContent {
  readonly content: string;
  readonly format: string;
}
