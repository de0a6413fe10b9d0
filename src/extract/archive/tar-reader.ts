import { decodeLatin1 } from "../charset/decode-latin1.ts";
import { decodeText } from "../charset/decode-text.ts";
import { withoutZeros } from "../charset/without-zeros.ts";
import type { Reader } from "../context.ts";

const BLOCK = 512;
const LONG_NAME = "L";
const EXTENDED = "x";
const FILES = ["0", "7", "\u0000"];

/** tar, of every age: old heads, ustar, GNU's long names and POSIX's. */
export const tarReader: Reader = {
  name: "tar",
  recognises: (bytes) => bytes.length >= BLOCK && isHead(bytes, 0),
  read: (bytes, job) => {
    let longName = "";
    let end = 0;
    for (let at = 0; at + BLOCK <= bytes.length && isHead(bytes, at);) {
      job.tick(20);
      const size = parseInt(decodeLatin1(bytes.subarray(at + 124, at + 136)).trim(), 8) || 0;
      const kind = String.fromCharCode(bytes[at + 156] ?? 0);
      const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
      if (content.length < size) job.unread("damaged");
      if (kind === LONG_NAME) longName = untilZero(content);
      else if (kind === EXTENDED) longName = pathIn(decodeText(content)) || longName;
      else {
        if (FILES.indexOf(kind) >= 0) job.nested(longName || nameAt(bytes, at), content);
        longName = "";
      }
      at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
      end = at;
    }
    // Only empty blocks may follow the last file.
    if (end < bytes.length && bytes.subarray(end).some((byte) => byte !== 0)) job.unread("damaged");
  },
};

const untilZero = (bytes: Uint8Array) => withoutZeros(decodeText(bytes));

/** The sum of a head's bytes stands in it, with blanks in its own place. */
function isHead(bytes: Uint8Array, at: number): boolean {
  const told = parseInt(decodeLatin1(bytes.subarray(at + 148, at + 156)), 8);
  let sum = 8 * 0x20;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += bytes[at + i] ?? 0;
  return told > 0 && sum === told;
}

function nameAt(bytes: Uint8Array, at: number): string {
  const isUstar = decodeLatin1(bytes.subarray(at + 257, at + 262)) === "ustar";
  const folder = isUstar ? untilZero(bytes.subarray(at + 345, at + 500)) : "";
  const name = untilZero(bytes.subarray(at, at + 100));
  return folder === "" ? name : `${folder}/${name}`;
}

/** POSIX writes what does not fit into a head as lines of a length, a name and a value. */
function pathIn(records: string): string {
  const line = records.split("\n").find((one) => one.indexOf(" path=") > 0) ?? "";
  return line.slice(line.indexOf("=") + 1);
}
