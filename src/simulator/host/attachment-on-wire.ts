import type { Attachment } from "./item.ts";
import type { ClientProfile } from "./client-profile.ts";

const types = ["file", "item", "cloud"] as const;

/** An attachment's id in this client: Exchange's in the browser, its place in the list on the desktop (platform.md 3.2). */
export function attachmentId(attachment: Attachment, index: number, client: ClientProfile): string {
  return client.attachmentIds === "index" ? String(index) : attachment.id;
}

/** An attachment as the library expects one. */
export function attachmentOnWire(attachment: Attachment, index: number, client: ClientProfile): object {
  return {
    id: attachmentId(attachment, index, client),
    name: attachment.name,
    size: attachment.size,
    attachmentType: types.indexOf(attachment.type),
    isInline: attachment.isInline,
    contentType: attachment.contentType,
  };
}
