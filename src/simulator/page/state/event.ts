import type { AddIn, Command } from "../../host/add-in.ts";
import type { Item } from "../../host/item.ts";
import type { Mailbox } from "../../host/mailbox.ts";
import type { SendEvent } from "../../host/send-flow.ts";
import type { Settings } from "../../host/settings.ts";
import type { TraceEntry } from "../../host/trace.ts";
import type { FolderId, Toast } from "./state.ts";

/** Everything that can happen to the window. */
export type Event =
  | { readonly type: "manifest-read"; readonly addIn: AddIn }
  | { readonly type: "item-added"; readonly item: Item; readonly folder: FolderId; readonly open: boolean }
  | { readonly type: "item-changed"; readonly item: Item }
  | { readonly type: "item-opened"; readonly key: string | null }
  | { readonly type: "item-moved"; readonly key: string; readonly folder: FolderId }
  | { readonly type: "item-discarded"; readonly key: string }
  | { readonly type: "item-sent"; readonly key: string }
  | { readonly type: "mailbox-changed"; readonly mailbox: Mailbox }
  | { readonly type: "folder-opened"; readonly folder: FolderId }
  | { readonly type: "pane-opened"; readonly command: Command }
  | { readonly type: "pane-pinned"; readonly isPinned: boolean }
  | { readonly type: "pane-closed" }
  | { readonly type: "send-started"; readonly key: string }
  | { readonly type: "send-went-on"; readonly event: SendEvent }
  | { readonly type: "send-ended" }
  | { readonly type: "leaving-asked"; readonly leaving: boolean }
  | { readonly type: "settings-changed"; readonly settings: Settings }
  | { readonly type: "traced"; readonly entry: TraceEntry }
  | { readonly type: "trace-cleared" }
  | { readonly type: "drawer-toggled" }
  | { readonly type: "toast-shown"; readonly toast: Toast | null };
