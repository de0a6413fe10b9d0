import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import { decodeText } from "../../charset/decode-text.ts";
import { writeHtml } from "../../html/write-html.ts";
import type { ExtractionContext, Reader } from "../../context.ts";
import { writeRtf } from "../../rtf/write-rtf.ts";
import { isText } from "../../text/is-text.ts";
import { unpackRtf } from "../msg/unpack-rtf.ts";
import { readMapi } from "./read-mapi.ts";
import type { TnefProperties } from "./read-mapi.ts";

const SUBJECT = 0x8004;
const BODY = 0x800c;
const ATTACHMENT_BEGINS = 0x9002;
const TITLE = 0x8010;
const DATA = 0x800f;
const MESSAGE_LIST = 0x9003;
const ATTACHMENT_LIST = 0x9005;
const CODE_PAGE = 0x9007;
/** Texts that servers write, or that stand elsewhere: classes, kinds of addresses, keys, header lines. */
const MACHINERY = [
  0x001a, 0x003d, 0x0064, 0x0075, 0x007d, 0x0c1e, 0x0e1d, 0x1000, 0x1013, 0x1035, 0x1039, 0x1042, 0x3002,
];
const GUID = 16;
/** The attributes that there are ([MS-OXTNEF] 2.1.3.3): one of another number is damage, and its text is told. */
const ATTRIBUTES = /^(?:800[0-9a-f]|8010|801[1-9]|802[01]|900[0-7]|[67]00[0-9a])$/;

interface Attached {
  name: string;
  data: Uint8Array | undefined;
}

/** winmail.dat, in which Outlook wraps a mail for receivers that it takes for its own kind ([MS-OXTNEF]). */
export const tnefReader: Reader = {
  name: "tnef",
  recognises: (bytes) => u32(bytes, 0) === 0x223e9f78,
  read: (bytes, job) => {
    let page = 1252;
    const attached: Attached[] = [];
    const last = () => attached[attached.length - 1];
    for (let at = 6; at + 9 <= bytes.length;) {
      job.tick(4);
      const [attribute, length] = [u16(bytes, at + 1), u32(bytes, at + 5)];
      const body = bytes.subarray(at + 9, at + 9 + length);
      const file = last();
      if (attribute === CODE_PAGE) page = u32(body, 0);
      else if (attribute === SUBJECT || attribute === BODY) job.write(`${text(body, page)}\n`);
      else if (attribute === MESSAGE_LIST) writeMessage(readMapi(body, page, job.tick), job);
      else if (attribute === ATTACHMENT_BEGINS) attached.push({ name: "", data: undefined });
      else if (!ATTRIBUTES.test(attribute.toString(16)) && isText(body)) job.write(`${decodeText(body)}\n`);
      else if (file !== undefined) addTo(file, attribute, body, page, job);
      if (!isWhole(bytes, at + 9, length)) job.unread("damaged");
      at += 9 + length + 2;
    }
    for (const { name, data } of attached) if (data !== undefined) job.nested(name || "attachment", data);
  },
};

/** Behind each attribute stands the sum of its bytes ([MS-OXTNEF] 2.1.3.2). */
function isWhole(bytes: Uint8Array, start: number, length: number): boolean {
  if (start + length + 2 > bytes.length) return false;
  let sum = 0;
  for (let at = start; at < start + length; at++) sum = (sum + (bytes[at] ?? 0)) & 0xffff;
  return sum === u16(bytes, start + length);
}

const text = (bytes: Uint8Array, page: number) => decodeCodePage(bytes, page).split("\u0000")[0] ?? "";

function writeMessage({ texts, bytes }: TnefProperties, job: ExtractionContext): void {
  texts.forEach((value, id) => {
    if (MACHINERY.indexOf(id) < 0) job.write(`${value}\n`);
  });
  const html = bytes.get(0x1013);
  const packed = bytes.get(0x1009);
  if (texts.has(0x1000)) job.write(`${texts.get(0x1000) ?? ""}\n`);
  if (html !== undefined) writeHtml(decodeText(html), job);
  else if (packed !== undefined) writeRtf(unpackRtf(packed, job), job);
}

function addTo(file: Attached, attribute: number, body: Uint8Array, page: number, job: ExtractionContext): void {
  if (attribute === TITLE) file.name = file.name || text(body, page);
  else if (attribute === DATA) file.data = body;
  else if (attribute === ATTACHMENT_LIST) {
    const { texts, bytes } = readMapi(body, page, job.tick);
    file.name = texts.get(0x3707) ?? (file.name || (texts.get(0x3704) ?? ""));
    // A mail or an object inside stands behind the number of its interface.
    const inner = bytes.get(0x3701);
    if (file.data === undefined && inner !== undefined) file.data = inner.subarray(GUID);
  }
}
