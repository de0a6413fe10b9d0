import PostalMime, { type Address } from "postal-mime";
import { contentTypeOf } from "../host/content-type.ts";
import type { Attachment, Item, Person } from "../host/item.ts";
import { newItem } from "../host/new-item.ts";
import { personKind } from "../host/person-kind.ts";

const people = (addresses: readonly Address[] | undefined, user: Person): readonly Person[] =>
  (addresses ?? []).flatMap((entry) => {
    if (entry.group !== undefined) return people(entry.group, user);
    return [
      { address: entry.address, name: entry.name || entry.address, kind: personKind(entry.address, user.address) },
    ];
  });

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array => {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
};

type Parsed = Awaited<ReturnType<typeof PostalMime.parse>>;

const attachmentOf = (part: Parsed["attachments"][number]): Attachment => {
  const bytes = bytesOf(part.content);
  const name = part.filename ?? (part.mimeType === "message/rfc822" ? "mail.eml" : "attachment");
  const isMail = part.mimeType === "message/rfc822";
  return {
    id: crypto.randomUUID(),
    name,
    type: isMail ? "item" : "file",
    size: bytes.length,
    isInline: part.disposition === "inline",
    contentType: part.mimeType || contentTypeOf(name),
    content: isMail ? new TextDecoder().decode(bytes) : bytes,
  };
};

/** Reads an .eml file as a received mail, or as a draft of the user's own. */
export async function readEml(bytes: Uint8Array, user: Person, as: "received" | "draft"): Promise<Item> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const base = newItem(crypto.randomUUID(), user, Date.parse(mail.date ?? "") || Date.now());
  const from = people(mail.from === undefined ? [] : [mail.from], user)[0];
  const custom = mail.headers.filter(({ key }) => key.startsWith("x-")).map(({ key, value }) => [key, value] as const);
  const content: Item = {
    ...base,
    to: people(mail.to, user),
    cc: people(mail.cc, user),
    bcc: people(mail.bcc, user),
    subject: mail.subject ?? "",
    body:
      mail.html === undefined ? { format: "text", content: mail.text ?? "" } : { format: "html", content: mail.html },
    attachments: mail.attachments.map(attachmentOf),
    headers: Object.fromEntries(custom),
    internetMessageId: mail.messageId ?? base.internetMessageId,
  };
  if (as === "draft") return content;
  return { ...content, mode: "read", savedId: `received-${base.key}`, from: from ?? user };
}
