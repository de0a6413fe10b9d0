import type { Attachment } from "#core/mail/message.ts";
import { decodeBase64 } from "#extract/decode-base64.ts";
import { isSmallPicture } from "#extract/extract-attachment.ts";
import { ask, askUntil, orElse } from "./ask.ts";
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
  const file = { name, size, ...(isInline(listed) ? { isInline: true as const } : {}) };
  if (listed.attachmentType === "cloud") return { ...file, content: { because: "cloud-link" } };
  if (size > largest) return { ...file, content: { because: "too-large" } };
  const asking = () =>
    ask<AttachmentContent | undefined>((callback) => {
      if (!item.getAttachmentContentAsync) callback({ status: "failed", value: undefined, error: null });
      else item.getAttachmentContentAsync(listed.id, callback);
    }, deadline);
  return orElse(
    askUntil(asking, (content) => isSmallPicture(file) || isWhole(content, listed), deadline).then((content) => ({
      ...file,
      name: nameFor(content, name),
      content: toBytes(content),
    })),
    (error) => ({ ...file, content: { because: reasonFor(error) } }),
  );
}

/** Only inline files have a content id (Mailbox 1.16), and not every client says `isInline` of all of them. */
function isInline({ isInline, contentId }: ListedAttachment): boolean {
  return isInline || Boolean(contentId);
}

/**
 * Whether a success has brought the file. Outlook has been seen to hand over nothing or half (office-js #4725, #5614), and to
 * list mails that are attached with a size of 0 (#6364).
 */
function isWhole({ content, format }: AttachmentContent, { name, size, attachmentType }: ListedAttachment): boolean {
  if (format === "url") return true;
  const isMail = attachmentType === "item" || /\.(?:msg|eml)$/i.test(name);
  if (!content) return size === 0 && !isMail;
  const bytes = format === "base64" ? (content.length * 3) / 4 : content.length;
  return bytes * 2 + OVERHEAD >= size;
}

function toBytes({ content, format }: AttachmentContent): Attachment["content"] {
  if (format === "url") return { because: "cloud-link" };
  return format === "base64" ? decodeBase64(content || "") : encodeUtf8(content || "");
}

const endings: Readonly<Record<string, string>> = { eml: ".eml", iCalendar: ".ics" };

/** An item's name is its subject and has no ending; the format says what it is. */
function nameFor({ format }: AttachmentContent, name: string): string {
  const ending = endings[format];
  return ending === undefined || name.toLowerCase().slice(-ending.length) === ending ? name : name + ending;
}
