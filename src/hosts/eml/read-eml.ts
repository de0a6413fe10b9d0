import PostalMime from "postal-mime";
import type { Address, Attachment as Part, Email } from "postal-mime";
import type { Attachment, Body, ComposeType, Mailbox, Message, Recipient, Signal } from "#core/mail/message.ts";
import { endsEarly } from "./ends-early.ts";
import { looksLikeMail } from "./looks-like-mail.ts";

/** A mail as a file holds it. */
export interface MailFile {
  readonly message: Message;
  /** The file ends before the mail does; what is there has been read. */
  readonly isTruncated: boolean;
  /** The moment in the Date header; null where it is missing or cannot be read. */
  readonly sentAt: Date | null;
}

/** The file is no mail; its name is the caller's to say. */
export class NotAMailError extends Error {
  override readonly name = "NotAMailError";
}

/**
 * Reads one .eml file (RFC 5322).
 * @throws NotAMailError when the bytes are something else; a damaged mail is read as far as it goes.
 */
export async function readEml(bytes: Uint8Array): Promise<MailFile> {
  if (!looksLikeMail(bytes)) throw new NotAMailError("no mail headers at the start of the file");
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: "arraybuffer" });
  return { message: toMessage(email), isTruncated: endsEarly(bytes), sentAt: momentOf(email.date) };
}

/** The parser gives ISO 8601, or the header as it stands where it cannot. */
function momentOf(date: string | undefined): Date | null {
  const moment = new Date(date ?? "");
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function toMessage(email: Email): Message {
  return {
    from: toMailboxes(email.from === undefined ? [] : [email.from])[0] ?? { address: "", name: "" },
    recipients: [...inField("to", email.to), ...inField("cc", email.cc), ...inField("bcc", email.bcc)],
    subject: email.subject ?? "",
    body: toBody(email),
    attachments: email.attachments.map(toAttachment),
    signals: email.headers.map(({ originalKey, value }): Signal => ({ kind: "header", name: originalKey, value })),
    composeType: composeTypeOf(email),
  };
}

function inField(field: Recipient["field"], addresses: readonly Address[] | undefined): readonly Recipient[] {
  return toMailboxes(addresses ?? []).map((mailbox) => ({ ...mailbox, field, isGroup: false }));
}

/** The members of a named group are recipients one by one; a group without members is nobody (RFC 5322, 3.4). */
function toMailboxes(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses.flatMap((entry) =>
    entry.group === undefined ? [{ address: entry.address, name: entry.name }] : toMailboxes(entry.group),
  );
}

function toBody({ html, text }: Email): Body {
  return html === undefined || html === ""
    ? { format: "text", content: text ?? "" }
    : { format: "html", content: html };
}

function toAttachment(part: Part, index: number): Attachment {
  const content =
    typeof part.content === "string" ? new TextEncoder().encode(part.content) : new Uint8Array(part.content);
  const isInline = part.disposition === "inline" && part.contentId !== undefined && part.mimeType.startsWith("image/");
  const fallback = part.mimeType === "message/rfc822" ? `mail-${index + 1}.eml` : `attachment-${index + 1}`;
  return {
    name: part.filename ?? fallback,
    size: content.byteLength,
    content,
    ...(isInline ? { isInline: true as const } : {}),
  };
}

function composeTypeOf({ inReplyTo, references, subject }: Email): ComposeType {
  if (/^\s*(?:vs|fw|fwd|wg)\s*:/i.test(subject ?? "")) return "forward";
  return inReplyTo !== undefined || references !== undefined ? "reply" : "new";
}
