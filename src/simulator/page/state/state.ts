import type { AddIn, Command } from "../../host/add-in.ts";
import type { Item } from "../../host/item.ts";
import type { Mailbox } from "../../host/mailbox.ts";
import type { SendFlow } from "../../host/send-flow.ts";
import type { Settings } from "../../host/settings.ts";
import type { TraceEntry } from "../../host/trace.ts";

/** Everything that the window shows, and nothing that it does. */
export interface State {
  readonly addIn: AddIn | null;
  readonly mailbox: Mailbox;
  readonly items: Readonly<Record<string, Item>>;
  /** Item keys, newest first. */
  readonly folders: Readonly<Record<FolderId, readonly string[]>>;
  readonly folder: FolderId;
  /** The item in the reading or writing area. */
  readonly open: string | null;
  readonly pane: Pane | null;
  readonly sending: Sending | null;
  readonly settings: Settings;
  readonly trace: readonly TraceEntry[];
  /** Calls that the simulator or the played client does not know; a test that causes one fails. */
  readonly unknownCalls: readonly string[];
  readonly drawer: boolean;
  /** Set in the try-out, whose first page says what to try and where reports arrive; null in tests and measurements. */
  readonly tryOut: { readonly desk: string | null } | null;
  readonly toast: Toast | null;
}

export type FolderId = "inbox" | "drafts" | "sent" | "calendar" | "deleted";

/** The task pane; a new `opening` makes a new frame. */
export interface Pane {
  readonly command: Command;
  readonly address: string;
  readonly title: string;
  readonly isPinned: boolean;
  readonly opening: number;
  readonly itemKey: string | null;
}

/** A mail on its way out. */
export interface Sending {
  readonly itemKey: string;
  readonly flow: SendFlow;
  /** Somebody tried to leave the window meanwhile. */
  readonly leaving: boolean;
}

/** A short message at the window's foot. */
export type Toast = "sent" | "saved" | "no-recipient" | "invalid-recipient" | "too-large" | "event-kept";
