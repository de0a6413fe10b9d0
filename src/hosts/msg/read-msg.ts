import type { Attachment, Body, ComposeType, Mailbox, Message, Recipient, Signal } from "#core/mail/message.ts";
import { u32 } from "#extract/bytes/little-endian.ts";
import { decodeText } from "#extract/charset/decode-text.ts";
import { type MapiValues, readMapiValues } from "#extract/mail/msg/mapi-values.ts";
import { readCompound } from "#extract/ole/read-compound.ts";
import { readStream, type Storage } from "#extract/ole/storage.ts";
import type { MailFile } from "../eml/read-eml.ts";

/** Properties by their four hexadecimal digits ([MS-OXPROPS]). */
const ID = {
  subject: "0037",
  itemClass: "001a",
  headers: "007d",
  text: "1000",
  rtf: "1009",
  html: "1013",
  answered: "1042",
  name: "3001",
  address: "3003",
  smtp: "39fe",
  kind: "0c15",
  objectType: "0ffe",
  content: "3701",
  longName: "3707",
  shortName: "3704",
} as const;

/** Whom a mail is from: the mailbox it is sent for, then the one that sends; an address of the internet before one of Exchange. */
const SENDERS = ["5d02", "5d01", "0065", "0c1f"];
const FIELDS: Readonly<Record<number, Recipient["field"]>> = { 1: "to", 2: "cc", 3: "bcc" };
const LIST = 8;
const SUBMITTED = 0x00390040;

/** Milliseconds from 1601 to 1970, from which Windows and JavaScript count. */
const EPOCHS_APART = 11_644_473_600_000;

/** Reads one mail as Outlook saves it (.msg, [MS-OXMSG]); a damaged one as far as it goes. */
export function readMsg(bytes: Uint8Array): MailFile {
  let isTruncated = false;
  const root = readCompound(
    bytes,
    () => undefined,
    () => {
      isTruncated = true;
    },
  );
  const values = readMapiValues(root);
  const { attachments, ...rest } = toMessage(root, values);
  return {
    message: { ...rest, attachments: [...attachments, ...richBody(values)] },
    isTruncated: isTruncated || values.isIncomplete,
    sentAt: submittedAt(root),
  };
}

function toMessage(root: Storage, values: MapiValues): Message {
  const inside = (kind: string) => root.storages.filter(({ name }) => name.toLowerCase().startsWith(`__${kind}_`));
  return {
    from: senderOf(values),
    recipients: inside("recip_version1.0").map((one) => toRecipient(readMapiValues(one, values.page))),
    subject: values.text(ID.subject),
    body: toBody(values),
    attachments: inside("attach_version1.0").map((one, at) => toAttachment(one, values.page, at)),
    signals: toSignals(values),
    composeType: composeTypeOf(values),
  };
}

function senderOf(values: MapiValues): Mailbox {
  const addresses = SENDERS.map(values.text).filter((address) => address.includes("@"));
  return { address: addresses[0] ?? "", name: values.text("0042") || values.text("0c1a") };
}

function toRecipient(values: MapiValues): Recipient {
  const given = values.text(ID.smtp) || values.text(ID.address);
  return {
    field: FIELDS[values.number(ID.kind) ?? 1] ?? "to",
    address: given.includes("@") ? given : "",
    name: values.text(ID.name),
    isGroup: values.number(ID.objectType) === LIST,
  };
}

function toBody(values: MapiValues): Body {
  const html = values.binary(ID.html);
  if (html !== undefined) return { format: "html", content: decodeText(html, `windows-${values.page}`) };
  const written = values.text(ID.html);
  return written === "" ? { format: "text", content: values.text(ID.text) } : { format: "html", content: written };
}

/** Outlook keeps some mails as packed RTF alone, and nothing of such a text is read here. */
function richBody(values: MapiValues): readonly Attachment[] {
  const isAlone = values.text(ID.text) === "" && values.text(ID.html) === "" && values.binary(ID.html) === undefined;
  const packed = values.binary(ID.rtf);
  if (!isAlone || packed === undefined) return [];
  return [{ name: "body.rtf", size: packed.length, content: { because: "unknown-format" } }];
}

function toAttachment(storage: Storage, page: number, at: number): Attachment {
  const values = readMapiValues(storage, page);
  const name = values.text(ID.longName) || values.text(ID.shortName) || values.text(ID.name) || `attachment-${at + 1}`;
  const content = values.binary(ID.content);
  // A mail or an object in the mail is a folder of the file and has no bytes of its own.
  return { name, size: content?.length ?? 0, content: content ?? { because: "unknown-format" } };
}

function toSignals(values: MapiValues): readonly Signal[] {
  const itemClass = values.text(ID.itemClass);
  const lines = values
    .text(ID.headers)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  return [
    ...(itemClass === "" ? [] : [{ kind: "itemClass" as const, name: itemClass }]),
    ...lines.flatMap((line) => {
      const colon = line.indexOf(":");
      return colon < 1
        ? []
        : [{ kind: "header" as const, name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
    }),
  ];
}

function composeTypeOf(values: MapiValues): ComposeType {
  if (/^\s*(?:vs|fw|fwd|wg)\s*:/i.test(values.text(ID.subject))) return "forward";
  return values.text(ID.answered) === "" ? "new" : "reply";
}

/** When the mail was sent, in 100 nanoseconds since 1601. */
function submittedAt(root: Storage): Date | null {
  const list = readStream(root, "__properties_version1.0");
  if (list === undefined) return null;
  for (let at = list.length % 16; at + 16 <= list.length; at += 16) {
    if (u32(list, at) !== SUBMITTED) continue;
    const ticks = u32(list, at + 8) + u32(list, at + 12) * 2 ** 32;
    return new Date(ticks / 10_000 - EPOCHS_APART);
  }
  return null;
}
