import type { Job, Reader } from "../job.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeWindows1252 } from "../charset/decode-single-byte.ts";
import { decodeBase64 } from "../decode-base64.ts";
import { readHtml } from "../html/read-html.ts";
import { decodeWords, parameter, readHeaders } from "./headers.ts";
import type { Headers } from "./headers.ts";
import { decodeQuotedPrintable } from "./quoted-printable.ts";

const SHOWN = ["from", "to", "cc", "date", "subject"];
const DEEPEST = 20;

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

function cutHead(part: string): { readonly headers: Headers; readonly content: string } {
  const blank = /\r?\n\r?\n/.exec(part);
  const end = blank ? blank.index : part.length;
  return { headers: readHeaders(part.slice(0, end)), content: part.slice(end).replace(/^\r?\n\r?\n/, "") };
}

function readPart(part: string, job: Job, depth: number): void {
  job.tick(100);
  const { headers, content } = cutHead(part);
  const type = (headers.get("content-type") ?? "text/plain").toLowerCase();
  const boundary = parameter(headers.get("content-type"), "boundary");
  if (depth > DEEPEST) job.unread("too-large");
  else if (type.startsWith("multipart/") && boundary !== "") {
    for (const inner of splitParts(content, boundary)) readPart(inner, job, depth + 1);
  } else if (/pkcs7-mime/.test(type)) job.unread("encrypted");
  else readLeaf(headers, type, content, job);
}

/** A boundary ends at white space or a closing "--": `b1` does not divide at a line `--b11` (RFC 2046, 5.1.1). */
function splitParts(content: string, boundary: string): readonly string[] {
  const [, ...parts] = `\n${content}`.split(`\n--${boundary}`).reduce<string[]>((whole, piece, index) => {
    const isBorder = index === 0 || piece === "" || /^(?:--|\s)/.test(piece);
    if (isBorder) return whole.concat(piece);
    const before = whole.pop() ?? "";
    return whole.concat(`${before}\n--${boundary}${piece}`);
  }, []);
  return parts.filter((part) => !part.startsWith("--")).map((part) => part.replace(/^[^\n]*\n/, ""));
}

function readLeaf(headers: Headers, type: string, content: string, job: Job): void {
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
  job.write(`${type.startsWith("text/html") ? readHtml(text) : text}\n`);
}

function decodeTransfer(encoding: string | undefined, content: string): Uint8Array {
  const coding = (encoding ?? "").toLowerCase();
  if (coding.startsWith("base64")) return decodeBase64(content);
  return coding.startsWith("quoted-printable") ? decodeQuotedPrintable(content) : toBytes(content);
}
