import { isNearly } from "../../is-nearly.ts";
import { BYTE_CLASS, REGULAR, skipSpace, type Lexer } from "./lexer.ts";
import { isWord, type Dict, type PdfObject, type Word } from "./pdf-object.ts";
import { hexValue, readHexString, readLiteralString } from "./read-string.ts";
import { readNumber } from "./read-number.ts";

/** Deeper arrays and dictionaries come out flat: no real file nests so deep, and the stack is not ours to spend. */
const MAX_DEPTH = 60;

/** Reads one object; `undefined` at the end of the bytes. Garbage comes back as words. */
export function readObject(lexer: Lexer, depth = 0): PdfObject | undefined {
  skipSpace(lexer);
  const { bytes, at } = lexer;
  if (at >= bytes.length) return undefined;
  const byte = bytes[at] ?? 0;
  if (byte >= 0x30 && byte <= 0x39) return readNumber(lexer);
  switch (byte) {
    case 0x2b:
    case 0x2d:
    case 0x2e:
      return readNumber(lexer);
    case 0x2f:
      lexer.at++;
      return readName(lexer);
    case 0x28:
      return unlocked(lexer, readLiteralString(lexer));
    case 0x5b:
      lexer.at++;
      return depth < MAX_DEPTH ? readArray(lexer, depth + 1) : null;
    case 0x3c:
      return readAngle(lexer, depth);
    default:
      return readWord(lexer);
  }
}

function unlocked(lexer: Lexer, bytes: Uint8Array): Uint8Array {
  return lexer.unlock === undefined ? bytes : lexer.unlock(bytes);
}

function readAngle(lexer: Lexer, depth: number): PdfObject {
  if (lexer.bytes[lexer.at + 1] !== 0x3c) return unlocked(lexer, readHexString(lexer));
  lexer.at += 2;
  return depth < MAX_DEPTH ? readDict(lexer, depth + 1) : null;
}

function readArray(lexer: Lexer, depth: number): PdfObject[] {
  const items: PdfObject[] = [];
  for (;;) {
    lexer.tick();
    const start = lexer.at;
    const item = readObject(lexer, depth);
    if (item === undefined || isWord(item, "]")) return items;
    if (isWord(item)) tellBroken(lexer);
    if (isWord(item) && endsUnclosed(item)) {
      lexer.at = start;
      return items;
    }
    items.push(item);
  }
}

function readDict(lexer: Lexer, depth: number): Dict {
  const dict = new Map<string, PdfObject>();
  for (;;) {
    lexer.tick();
    const start = lexer.at;
    const key = readObject(lexer, depth);
    if (key === undefined || isWord(key, ">>")) return dict;
    if (lexer.broken !== undefined && (typeof key !== "string" || isBrokenKey(key))) lexer.broken();
    if (isWord(key) && endsUnclosed(key)) {
      lexer.at = start;
      return dict;
    }
    if (typeof key !== "string") continue;
    const before = lexer.at;
    const value = readObject(lexer, depth);
    if (value === undefined) return dict;
    if (isWord(value)) tellBroken(lexer);
    if (!isWord(value)) dict.set(key, value);
    else if (value.word === ">>" || endsUnclosed(value)) lexer.at = before;
  }
}

/** Keys behind which text stands. Others may be called as people like, states of a form's buttons among them. */
const LEADING =
  "AcroForm ActualText Annots Author Contents EmbeddedFiles Fields Filter Keywords Kids Metadata Names Outlines Pages Parent Resources Root Subject Subtype Title Type".split(
    " ",
  );

const isBrokenKey = (key: string): boolean => /[\0-\x20]/.test(key) || (key.length > 3 && isNearly(key, LEADING));

function tellBroken({ broken }: Lexer): void {
  if (broken !== undefined) broken();
}

function endsUnclosed({ word }: Word): boolean {
  return word === "endobj" || word === "endstream" || word === "stream";
}

function readName(lexer: Lexer): string {
  const { bytes } = lexer;
  let name = "";
  let at = lexer.at;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (BYTE_CLASS[byte] !== REGULAR) break;
    const escaped = byte === 0x23 ? hexPair(bytes, at + 1) : -1;
    name += String.fromCharCode(escaped < 0 ? byte : escaped);
    if (escaped >= 0) at += 2;
  }
  lexer.at = at;
  return name;
}

function hexPair(bytes: Uint8Array, at: number): number {
  const high = hexValue(bytes[at] ?? 0);
  const low = hexValue(bytes[at + 1] ?? 0);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Operators are few and come by the million: the short ones are made once. */
const SHORT_WORDS = new Map<number, PdfObject>();

function readWord(lexer: Lexer): PdfObject {
  const { bytes, at } = lexer;
  let end = at;
  while (end < bytes.length && BYTE_CLASS[bytes[end] ?? 0] === REGULAR) end++;
  if (end === at) end += bytes[at] === 0x3e && bytes[at + 1] === 0x3e ? 2 : 1;
  lexer.at = end;
  if (end - at > 3) return longWord(bytes, at, end);
  const key =
    (bytes[at] ?? 0) | (end - at > 1 ? (bytes[at + 1] ?? 0) << 8 : 0) | (end - at > 2 ? (bytes[at + 2] ?? 0) << 16 : 0);
  const known = SHORT_WORDS.get(key);
  if (known !== undefined) return known;
  const made = longWord(bytes, at, end);
  if (SHORT_WORDS.size < 500) SHORT_WORDS.set(key, made);
  return made;
}

function longWord(bytes: Uint8Array, from: number, to: number): PdfObject {
  const word = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 100)));
  if (word === "true") return true;
  if (word === "false") return false;
  return word === "null" ? null : { kind: "word", word };
}
