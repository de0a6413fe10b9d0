import type { ExtractionContext, Reader } from "../context.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeWindows1252 } from "../charset/decode-single-byte.ts";
import { decodeBase64 } from "../decode-base64.ts";
import { readHtml } from "../html/read-html.ts";
import { cutHead } from "./cut-head.ts";
import { decodeWords, parameter } from "./headers.ts";
import type { Headers } from "./headers.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";
import { splitMultipart } from "./split-multipart.ts";
import { takeUuFiles } from "./uuencoded.ts";

const SHOWN = ["from", "to", "cc", "date", "subject"];
const MAX_DEPTH = 20;

/** A mail inside a mail: its head, its text, and its own attachments. */
export const emlReader: Reader = {
  name: "eml",
  recognises: (bytes, name) => {
    const start = decodeWindows1252(bytes.subarray(0, 2_048));
    const lines = start
      .split(/\r?\n/, 12)
      .filter((line) => /^(?:from|to|subject|date|received|return-path|message-id|mime-version):/i.test(line));
    return lines.length >= (name.endsWith(".eml") ? 1 : 3);
  },
  read: (bytes, job) => {
    const mail = decodeLatin1(bytes);
    const { headers } = cutHead(mail);
    for (const name of SHOWN) {
      const value = headers.get(name);
      if (value !== undefined) job.write(`${decodeWords(decodeLoose(value))}\n`);
    }
    readPart(mail, job, 0);
  },
};

/** Byte for byte, so that parts can be cut out of it before their own charset is known. */
function decodeLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) {
    parts.push(String.fromCharCode.apply(null, Array.prototype.slice.call(bytes.subarray(at, at + 8_192)) as number[]));
  }
  return parts.join("");
}

function toBytes(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let at = 0; at < latin1.length; at++) bytes[at] = latin1.charCodeAt(at);
  return bytes;
}

/** Headers that are not coded are UTF-8 today and windows-1252 of old. */
const decodeLoose = (latin1: string) => decodeText(toBytes(latin1));

function readPart(part: string, job: ExtractionContext, depth: number): void {
  job.tick(100);
  const { headers, content } = cutHead(part);
  const type = (headers.get("content-type") ?? "text/plain").toLowerCase();
  const boundary = parameter(headers.get("content-type"), "boundary");
  if (depth > MAX_DEPTH) job.unread("too-large");
  else if (type.startsWith("multipart/") && boundary !== "") {
    const { parts, around } = splitMultipart(content, boundary, () => {
      job.tick(20);
    });
    if (around.trim() !== "") job.write(`${decodeLoose(around)}\n`);
    for (const inner of parts) readPart(inner, job, depth + 1);
  } else if (/pkcs7-mime/.test(type)) job.unread("encrypted");
  else readLeaf(headers, type, content, job);
}

function readLeaf(headers: Headers, type: string, content: string, job: ExtractionContext): void {
  const bytes = decodeTransfer(headers.get("content-transfer-encoding"), content);
  const disposition = headers.get("content-disposition");
  const written = parameter(disposition, "filename") || parameter(headers.get("content-type"), "name");
  const name = decodeWords(decodeLoose(written));
  const isText = type.startsWith("text/") && !/^attachment/i.test(disposition ?? "");
  if (!isText || (name !== "" && !/^text\/(?:plain|html)/.test(type))) {
    job.nested(name === "" ? (type.startsWith("message/") ? "mail.eml" : "attachment") : name, bytes);
    return;
  }
  const text = decodeText(bytes, parameter(headers.get("content-type"), "charset"));
  if (type.startsWith("text/html")) job.write(`${readHtml(text)}\n`);
  else writePlain(text, job);
}

function writePlain(whole: string, job: ExtractionContext): void {
  const { text, files } = takeUuFiles(whole);
  job.write(`${text}\n`);
  for (const { name, bytes } of files) job.nested(name, bytes);
}

function decodeTransfer(encoding: string | undefined, content: string): Uint8Array {
  const coding = (encoding ?? "").toLowerCase();
  if (/^(?:x-)?uue/.test(coding)) return takeUuFiles(content).files[0]?.bytes ?? toBytes(content);
  if (coding.startsWith("base64")) return decodeBase64(content);
  return coding.startsWith("quoted-printable") ? decodeQuotedPrintable(content) : toBytes(content);
}
