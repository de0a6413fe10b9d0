import { clientProfile } from "../host/client-profile.ts";
import { attach } from "../host/calls/attachment-calls.ts";
import { contentTypeOf } from "../host/content-type.ts";
import { errorCode } from "../host/error-code.ts";
import type { HostRequest } from "../host/host-request.ts";
import type { Attachment, Item } from "../host/item.ts";
import { answer, refused, type Outcome } from "../host/outcome.ts";
import { textOf } from "../host/parameters.ts";
import { draftFromForm, replyTo } from "./drafts.ts";
import { insertIntoEditor } from "./insert-into-editor.ts";
import type { Store } from "./state/store.ts";

/** What the window does when a call asks it to; bound to the item that the calling frame is about. */
export type Performer = (itemKey: () => string | null) => (request: HostRequest) => Promise<Outcome>;

/** What only the window itself can do. */
export interface WindowDeeds {
  readonly send: (key: string) => void;
}

/** Carries out what add-ins ask of the window around them. */
export function createPerformer(store: Store, deeds: WindowDeeds): Performer {
  return (itemKey) => (request) => {
    const item = store.state().items[itemKey() ?? ""];
    return item === undefined
      ? Promise.resolve(performAnywhere(request, store, null))
      : performOn(item, request, store, deeds);
  };
}

async function performOn(item: Item, request: HostRequest, store: Store, deeds: WindowDeeds): Promise<Outcome> {
  switch (request.kind) {
    case "save-item": {
      const savedId = item.savedId ?? `saved-${item.key}`;
      store.send({ type: "item-changed", item: { ...item, savedId } });
      return answer(savedId);
    }
    case "close-item":
      store.send({ type: "item-opened", key: null });
      return answer(undefined);
    case "send-item":
      deeds.send(item.key);
      return answer(undefined);
    case "insert":
      return insertIntoEditor(item, request.html, store);
    case "download":
      return download(item, request, store);
    case "attach-item":
      return attachItem(item, request, store);
    default:
      return performAnywhere(request, store, item);
  }
}

function performAnywhere(request: HostRequest, store: Store, item: Item | null): Outcome {
  const { user } = store.state().mailbox;
  switch (request.kind) {
    case "close-pane":
      store.send({ type: "pane-closed" });
      return answer(undefined);
    case "open-item":
      return openItem(request.itemId, store);
    case "move-item":
      if (item !== null) store.send({ type: "item-moved", key: item.key, folder: folderOf(request.folder) });
      return answer(undefined);
    case "new-message":
    case "new-appointment": {
      const draft = draftFromForm(request.form, user, request.kind);
      store.send({ type: "item-added", item: draft, folder: "drafts", open: true });
      return answer(undefined);
    }
    case "reply": {
      if (item === null) return refused(errorCode.itemNotFound);
      const draft = replyTo(item, user, { toAll: request.toAll, html: textOf(request.form, "htmlBody") });
      store.send({ type: "item-added", item: draft, folder: "drafts", open: true });
      return answer(undefined);
    }
    case "open-window":
      window.open(request.address, "_blank", "noopener");
      return answer(undefined);
    default:
      return refused(errorCode.response);
  }
}

function openItem(itemId: string, store: Store): Outcome {
  const found = Object.values(store.state().items).find(({ savedId }) => savedId === itemId);
  if (found === undefined) return refused(errorCode.itemNotFound);
  store.send({ type: "item-opened", key: found.key });
  return answer(undefined);
}

const folderOf = (name: string): "inbox" | "deleted" => (name.toLowerCase() === "inbox" ? "inbox" : "deleted");

/** Adds a file to whatever the item has become meanwhile, within the client's limits. */
function attachTo(key: string, file: Omit<Attachment, "id">, store: Store): Outcome {
  const { items, mailbox, settings } = store.state();
  const item = items[key];
  if (item === undefined) return refused(errorCode.itemChanged);
  const client = clientProfile(settings.client);
  const outcome = attach({ item, mailbox, client, freshId: () => crypto.randomUUID() }, file);
  if (outcome.kind === "done" && outcome.item !== undefined) store.send({ type: "item-changed", item: outcome.item });
  return outcome;
}

async function download(
  item: Item,
  { address, name, isInline }: Extract<HostRequest, { kind: "download" }>,
  store: Store,
): Promise<Outcome> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok !== true) return refused(errorCode.attachmentDownload);
  const content = new Uint8Array(await response.arrayBuffer());
  return attachTo(
    item.key,
    { name, type: "file", size: content.length, isInline, contentType: contentTypeOf(name), content },
    store,
  );
}

function attachItem(
  item: Item,
  { itemId, name }: Extract<HostRequest, { kind: "attach-item" }>,
  store: Store,
): Outcome {
  const other = Object.values(store.state().items).find(({ savedId }) => savedId === itemId);
  if (other === undefined) return refused(errorCode.itemNotFound);
  const content = `Subject: ${other.subject}\r\nFrom: ${other.from.address}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${other.body.content}`;
  return attachTo(
    item.key,
    { name, type: "item", size: content.length, isInline: false, contentType: "message/rfc822", content },
    store,
  );
}
