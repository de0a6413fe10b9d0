import type { ExtractionContext } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeBase64 } from "../decode-base64.ts";
import { decodeAddress } from "../html/decode-address.ts";
import { readHtml } from "../html/read-html.ts";
import { cutHead } from "./cut-head.ts";
import { decodeWords, parameter } from "./headers.ts";
import type { Headers } from "./headers.ts";
import { hasHalfWord, isHeadDamaged } from "./is-head-damaged.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { writeCms } from "./sealed-reader.ts";
import { splitMultipart } from "./split-multipart.ts";
import { takeUuFiles } from "./uuencoded.ts";

const MAX_DEPTH = 20;
const IN_THE_CLEAR = /^(?:7bit|8bit|binary)?$/;
const SHORTEST_BASE64 = 40;
/** A number over the end of a line, as quoted-printable breaks it. */
const SOFT_BREAK = /\d=\r?\n-?\d/;
/** The head of a part in the middle of a text: the line that should have parted them is damaged. */
const PART_INSIDE = /(?:^|\n)content-(?:type|transfer-encoding|disposition|description)/i;

/** A sign of quoted-printable that leads to nothing printable. */
function hasBrokenCode(content: string): boolean {
  for (let at = content.indexOf("="); at >= 0; at = content.indexOf("=", at + 1)) {
    const next = content.charCodeAt(at + 1);
    if (
      next === 0x0d ? content.charAt(at + 2) !== "\n" : next >= 0x7f || (next < 0x20 && next !== 0x09 && next !== 0x0a)
    )
      return true;
  }
  return false;
}

export function toBytes(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let at = 0; at < latin1.length; at++) bytes[at] = latin1.charCodeAt(at);
  return bytes;
}

/** Headers that are not coded are UTF-8 today and windows-1252 of old. */
export const decodeLoose = (latin1: string): string => decodeText(toBytes(latin1));

/** One part of a mail: its text, or its own parts, or the file that it is. */
export function readPart(part: string, job: ExtractionContext, depth: number): void {
  job.tick(100);
  const { headers, content, isBrokenOff } = cutHead(part);
  if (isBrokenOff && content !== "") job.unread("damaged");
  const type = (headers.get("content-type") ?? "text/plain").toLowerCase();
  const boundary = parameter(headers.get("content-type"), "boundary");
  writeNotes(headers, job);
  if (isHeadDamaged(headers) || hasHalfWord(nameOf(headers))) job.unread("damaged");
  if (depth > MAX_DEPTH) job.unread("too-large");
  else if (boundary !== "") readMultipart(content, boundary, job, depth);
  else if (/pkcs7-mime/.test(type)) writeCms(decodeTransfer(headers, content, job), nameOf(headers), job);
  else readLeaf(headers, type, content, job);
}

/** What a part says of itself beside its name. */
function writeNotes(headers: Headers, job: ExtractionContext): void {
  const description = headers.get("content-description");
  const location = headers.get("content-location");
  if (description !== undefined) job.write(`${decodeWords(decodeLoose(description))}\n`);
  if (location !== undefined && /\d{6}/.test(location)) job.write(`${decodeAddress(location)}\n`);
}

function readMultipart(content: string, boundary: string, job: ExtractionContext, depth: number): void {
  const { parts, around, isEnded } = splitMultipart(content, boundary, () => {
    job.tick(20);
  });
  if (around.trim() !== "") {
    job.write(`${decodeLoose(around)}\n`);
    if (PART_INSIDE.test(around)) job.unread("damaged");
  }
  if (!isEnded) job.unread("damaged");
  for (const inner of parts) readPart(inner, job, depth + 1);
}

function nameOf(headers: Headers): string {
  const written =
    parameter(headers.get("content-disposition"), "filename") || parameter(headers.get("content-type"), "name");
  return decodeWords(decodeLoose(written));
}

/** Names for parts that have none, so that they are read as what they say they are. */
const UNNAMED: readonly (readonly [RegExp, string])[] = [
  [/^message\//, "mail.eml"],
  [/calendar/, "calendar.ics"],
  [/vcard|x-vcard/, "contact.vcf"],
  [/^text\/(?:rtf|richtext)/, "text.rtf"],
  [/xml/, "text.xml"],
  [/json/, "text.json"],
];

function readLeaf(headers: Headers, type: string, content: string, job: ExtractionContext): void {
  const bytes = decodeTransfer(headers, content, job);
  const disposition = headers.get("content-disposition");
  const name = nameOf(headers);
  const isPlain =
    /^text\/(?:plain|html|enriched|x-amp-html)?/.test(type) && !/^text\/(?!plain|html|enriched|x-amp)/.test(type);
  if (!isPlain || /^attachment/i.test(disposition ?? "")) {
    const known = UNNAMED.filter(([pattern]) => pattern.test(type))[0];
    job.nested(name !== "" ? name : known === undefined ? "attachment" : known[1], bytes);
    return;
  }
  if (name !== "") job.write(`${name}\n`);
  const text = decodeText(bytes, parameter(headers.get("content-type"), "charset"));
  if (/^text\/(?:html|enriched|x-amp)/.test(type)) job.write(`${readHtml(text, job)}\n`);
  else writePlain(text, job);
}

function writePlain(whole: string, job: ExtractionContext): void {
  const { text, files, isWhole } = takeUuFiles(whole);
  // A head that broke off leaves its coded words in the text.
  job.write(`${text.indexOf("=?") < 0 ? text : decodeWords(text)}\n`);
  for (const { name, bytes } of files) job.nested(name, bytes);
  if (!isWhole || PART_INSIDE.test(text) || hasBase64Line(text)) job.unread("damaged");
}

/** A line that can only be base64 which nobody has decoded. */
function hasBase64Line(text: string): boolean {
  const lines = text.match(/^[A-Z\d+/]{40,}={0,2}\r?$/gim) ?? [];
  return lines.some((line) => /[A-Z]/.test(line) && /[a-z]/.test(line) && /\d/.test(line));
}

function decodeTransfer(headers: Headers, content: string, job: ExtractionContext): Uint8Array {
  const coding = (headers.get("content-transfer-encoding") ?? "").trim().toLowerCase();
  if (/^(?:x-)?uu/.test(coding)) return takeUuFiles(content).files[0]?.bytes ?? toBytes(content);
  if (coding.startsWith("base64")) return decodeWhole(content, job);
  if (coding.startsWith("quoted-printable")) {
    if (hasBrokenCode(content)) job.unread("damaged");
    return decodeQuotedPrintable(content);
  }
  if (!IN_THE_CLEAR.test(coding)) job.unread("damaged");
  if (coding === "" || !IN_THE_CLEAR.test(coding)) {
    if (content.length >= SHORTEST_BASE64 && isAllBase64(content)) return decodeBase64(content);
    if (isNearlyBase64(content)) job.unread("damaged");
    if (SOFT_BREAK.test(content)) return decodeQuotedPrintable(content);
  }
  return toBytes(content);
}

/** Lines of base64 and nothing else. */
function isAllBase64(content: string): boolean {
  const coded = content.replace(/\s+/g, "");
  return coded.length % 4 === 0 && !/[^A-Z\d+/=]/i.test(coded) && /^[^=]*={0,2}$/.test(coded);
}

const FEW = 2;

/** The same but for a sign or two. */
function isNearlyBase64(content: string): boolean {
  const text = content.trim();
  const others = text.replace(/[A-Z\d+/=\r\n]/gi, "").length;
  return text.length >= SHORTEST_BASE64 && others <= FEW && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

/** Base64 in which a sign is missing or wrong is damaged from there on. */
function decodeWhole(content: string, job: ExtractionContext): Uint8Array {
  const coded = content.replace(/\s+/g, "");
  const end = coded.indexOf("=");
  const letters = end < 0 ? coded : coded.slice(0, end);
  if (/[^A-Z\d+/]/i.test(letters) || coded.length % 4 !== 0 || (end >= 0 && !/^={1,2}$/.test(coded.slice(end))))
    job.unread("damaged");
  return decodeBase64(content);
}
