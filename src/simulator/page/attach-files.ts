import { attach } from "../host/calls/attachment-calls.ts";
import { clientProfile } from "../host/client-profile.ts";
import { contentTypeOf } from "../host/content-type.ts";
import type { Store } from "./state/store.ts";

/** Attaches files that the user has picked or dropped; one that the client does not take is left out, and said so. */
export async function attachFiles(store: Store, key: string, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const { settings } = store.state();
    const client = clientProfile(settings.client);
    if (file.size > client.attachmentBytes) {
      store.send({ type: "toast-shown", toast: "too-large" });
      continue;
    }
    const content = new Uint8Array(await file.arrayBuffer());
    const { items, mailbox } = store.state();
    const item = items[key];
    if (item === undefined) return;
    const outcome = attach(
      { item, mailbox, client, freshId: () => crypto.randomUUID() },
      {
        name: file.name,
        type: "file",
        size: content.length,
        isInline: false,
        contentType: file.type || contentTypeOf(file.name),
        content,
      },
    );
    if (outcome.kind === "done" && outcome.item !== undefined) store.send({ type: "item-changed", item: outcome.item });
    else store.send({ type: "toast-shown", toast: "too-large" });
  }
}
