import { u32 } from "../bytes/little-endian.ts";
import type { ExtractionContext } from "../context.ts";
import { readNativeObject } from "../ole/embedded-object.ts";

const WITHIN = 4_096;
const PACKAGED = 2;

/** An object's bytes in hexadecimal digits: a version, a kind, three names, a length, and the file ([MS-OLEDS] 2.2.5). */
export function nestObject(digits: string, job: ExtractionContext): void {
  const clean = digits.replace(/[^\da-f]/gi, "");
  job.tick(clean.length >> 4);
  if (/[^\da-f \t\r\n]/i.test(digits)) job.unread("damaged");
  const bytes = new Uint8Array(clean.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(clean.slice(at * 2, at * 2 + 2), 16);
  const start = findFile(bytes);
  if (start >= 0) job.nested("object", bytes.subarray(start));
  else if (u32(bytes, 4) === PACKAGED) nestNative(bytes, job);
  else job.unread("unknown-format");
}

/** A compound file, a package, or a PDF, wherever the names in front of it end. */
function findFile(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, WITHIN);
  for (let at = 0; at < last; at++) {
    const mark = [bytes[at], bytes[at + 1], bytes[at + 2]].join();
    if (mark === "208,207,17" || mark === "80,75,3" || mark === "37,80,68") return at;
  }
  return -1;
}

/** Behind three names with their lengths stands the object's own form, in which a file lies as it is. */
function nestNative(bytes: Uint8Array, job: ExtractionContext): void {
  let at = 8;
  for (let name = 0; name < 3; name++) at += 4 + u32(bytes, at);
  const { name, bytes: content } = readNativeObject(bytes.subarray(at, at + 4 + u32(bytes, at)));
  job.nested(name, content);
}
