import { nextStep } from "../../host/send-flow.ts";
import type { Item } from "../../host/item.ts";
import type { Command } from "../../host/add-in.ts";
import { placeOf } from "../../host/place-of.ts";
import type { Event } from "./event.ts";
import type { FolderId, Pane, State } from "./state.ts";

/** The trace is a window on the talk, not a log: the oldest lines go. */
const longestTrace = 400;

/** What the window shows after something has happened. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "manifest-read":
      return { ...state, addIn: event.addIn };
    case "item-added":
      return added(state, event.item, event.folder, event.open);
    case "item-changed":
      return { ...state, items: { ...state.items, [event.item.key]: event.item } };
    case "item-opened":
      return opened(state, event.key);
    case "item-moved":
      return opened({ ...state, folders: placed(state.folders, event.key, event.folder) }, null);
    case "item-discarded":
      return opened(without(state, event.key), null);
    case "item-sent":
      return { ...opened(sent(state, event.key), null), sending: null, toast: "sent" };
    case "mailbox-changed":
      return { ...state, mailbox: event.mailbox };
    case "folder-opened":
      return { ...opened(state, null), folder: event.folder };
    case "toast-shown":
      return { ...state, toast: event.toast };
    case "settings-changed":
      return { ...state, settings: event.settings };
    default:
      return reduceRest(state, event);
  }
}

type Rest = Exclude<
  Event,
  {
    type: `item-${string}` | "manifest-read" | "mailbox-changed" | "folder-opened" | "toast-shown" | "settings-changed";
  }
>;

function reduceRest(state: State, event: Rest): State {
  switch (event.type) {
    case "pane-opened":
      return { ...state, pane: paneFor(state, event.command) };
    case "pane-pinned":
      return { ...state, pane: state.pane === null ? null : { ...state.pane, isPinned: event.isPinned } };
    case "pane-closed":
      return { ...state, pane: null };
    case "send-started":
      return { ...state, sending: { itemKey: event.key, flow: { step: "checking" }, leaving: false } };
    case "send-went-on":
      return state.sending === null
        ? state
        : { ...state, sending: { ...state.sending, flow: nextStep(state.sending.flow, event.event) } };
    case "send-ended":
      return { ...state, sending: null };
    case "leaving-asked":
      return { ...state, sending: state.sending === null ? null : { ...state.sending, leaving: event.leaving } };
    case "traced":
      return {
        ...state,
        trace: [...state.trace.slice(-longestTrace + 1), event.entry],
        unknownCalls:
          event.entry.result === "unknown"
            ? [...state.unknownCalls, event.entry.call ?? event.entry.action]
            : state.unknownCalls,
      };
    case "trace-cleared":
      return { ...state, trace: [] };
    case "drawer-toggled":
      return { ...state, drawer: !state.drawer };
  }
}

function placed(folders: State["folders"], key: string, folder: FolderId): State["folders"] {
  const without = (keys: readonly string[]): readonly string[] => keys.filter((other) => other !== key);
  const emptied = {
    inbox: without(folders.inbox),
    drafts: without(folders.drafts),
    sent: without(folders.sent),
    calendar: without(folders.calendar),
    deleted: without(folders.deleted),
  };
  return { ...emptied, [folder]: [key, ...emptied[folder]] };
}

function added(state: State, given: Item, folder: FolderId, open: boolean): State {
  const item = { ...given, fromSharedFolder: given.fromSharedFolder || state.settings.sharedFolder };
  const items = { ...state.items, [item.key]: item };
  const next = { ...state, items, folders: placed(state.folders, item.key, folder) };
  return open ? opened({ ...next, folder }, item.key) : next;
}

/** A pinned pane stays for the next item of the same kind; any other goes with its item (platform.md 3.7). */
function paneAfter(state: State, key: string | null): Pane | null {
  const { pane, items } = state;
  if (pane === null || !pane.isPinned) return null;
  const item = key === null ? null : (items[key] ?? null);
  const stays = item === null || placeOf(item) === pane.command.surface;
  return stays ? { ...pane, itemKey: key } : null;
}

function opened(state: State, key: string | null): State {
  if (state.open === key) return state;
  return { ...state, open: key, pane: paneAfter(state, key) };
}

function without(state: State, key: string): State {
  const items = Object.fromEntries(Object.entries(state.items).filter(([other]) => other !== key));
  const folders = placed(state.folders, key, "deleted");
  return { ...state, items, folders: { ...folders, deleted: folders.deleted.filter((other) => other !== key) } };
}

/** A sent mail is read from now on, carries what was appended on sending, and lies among the sent ones. */
function sent(state: State, key: string): State {
  const item = state.items[key];
  if (item === undefined) return state;
  const content = item.body.content + item.appendedOnSend.join("");
  const message: Item = {
    ...item,
    mode: "read",
    savedId: item.savedId ?? `sent-${key}`,
    body: { ...item.body, content },
    notifications: [],
    sessionData: {},
    initializationContext: null,
  };
  const folder = item.kind === "message" ? "sent" : "calendar";
  return { ...state, items: { ...state.items, [key]: message }, folders: placed(state.folders, key, folder) };
}

function paneFor(state: State, command: Command): Pane | null {
  if (command.action.kind !== "pane") return state.pane;
  return {
    command,
    address: command.action.address,
    title: command.action.title,
    isPinned: false,
    opening: (state.pane?.opening ?? 0) + 1,
    itemKey: state.open,
  };
}
