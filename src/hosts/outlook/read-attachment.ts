import type { Attachment } from "#core/mail/message.ts";
import { decodeBase64 } from "#extract/decode-base64.ts";
import { ask, orElse } from "./ask.ts";
import type { Deadline } from "./clock.ts";
import { encodeUtf8 } from "./encode-utf8.ts";
import type { AttachmentContent, ComposeItem, ListedAttachment } from "./outlook.ts";
import { reasonFor } from "./read-draft.ts";

/** Bytes by which the declared size may exceed the file: some clients count encoding and the icon with it. */
const OVERHEAD = 32768;

/**
 * The bytes of one attached file, or why there are none (platform.md 3.2). Mails and meetings that are attached as items
 * come as the text of their formats. Never rejects.
 */
export async function readAttachment(
  item: ComposeItem,
  listed: ListedAttachment,
  largest: number,
  deadline: Deadline,
): Promise<Attachment> {
  const { name, size } = listed;
  const file = { name, size, ...(listed.isInline ? { isInline: true as const } : {}) };
  if (listed.attachmentType === "cloud") return { ...file, content: { because: "cloud-link" } };
  if (size > largest) return { ...file, content: { because: "too-large" } };
  const answer = ask<AttachmentContent>((callback) => {
    if (!item.getAttachmentContentAsync)
      callback({ status: "failed", value: { content: "", format: "" }, error: null });
    else item.getAttachmentContentAsync(listed.id, callback);
  }, deadline);
  return orElse(
    answer.then((content) => ({ ...file, name: nameFor(content, name), content: toBytes(content, size) })),
    (error) => ({ ...file, content: { because: reasonFor(error) } }),
  );
}

function toBytes({ content, format }: AttachmentContent, size: number): Attachment["content"] {
  if (format === "url") return { because: "cloud-link" };
  if (!content && size > 0) return { because: "empty" };
  const bytes = format === "base64" ? decodeBase64(content) : encodeUtf8(content);
  // Outlook has been seen to succeed with less than the file (office-js #4725).
  return bytes.length * 2 + OVERHEAD < size ? { because: "unavailable" } : bytes;
}

const endings: Readonly<Record<string, string>> = { eml: ".eml", iCalendar: ".ics" };

/** An item's name is its subject and has no ending; the format says what it is. */
function nameFor({ format }: AttachmentContent, name: string): string {
  const ending = endings[format];
  return ending === undefined || name.toLowerCase().slice(-ending.length) === ending ? name : name + ending;
}
