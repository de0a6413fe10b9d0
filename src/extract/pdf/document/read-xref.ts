import type { ExtractionContext } from "../../context.ts";
import { decodeStream } from "../filters/decode-stream.ts";
import { skipSpace, type Lexer } from "../syntax/lexer.ts";
import { isArray, isDict, isStream, type Dict, type PdfObject, type Stream } from "../syntax/pdf-object.ts";
import { readObject } from "../syntax/read-object.ts";
import { findLastBytes, standsAt } from "./find-bytes.ts";
import { readIndirect } from "./read-indirect.ts";
import type { Entry, Xref } from "./xref-entries.ts";

/** What the sections read so far add up to; the newest comes first and is not overwritten. */
interface Reading {
  readonly bytes: Uint8Array;
  readonly job: ExtractionContext;
  readonly entries: Map<number, Entry | undefined>;
  readonly trailer: Map<string, PdfObject>;
}

/** Follows `startxref` and every `Prev`; `undefined` as soon as a section is not what it should be. */
export function readXref(bytes: Uint8Array, job: ExtractionContext): Xref | undefined {
  const reading: Reading = { bytes, job, entries: new Map(), trailer: new Map() };
  const waiting = [startOffset(bytes, job)];
  const seen = new Set<number>();
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    job.tick();
    const trailer = readSection(reading, offset);
    if (trailer === undefined) return undefined;
    for (const [key, value] of trailer) if (!reading.trailer.has(key)) reading.trailer.set(key, value);
    for (const key of ["Prev", "XRefStm"]) {
      const next = trailer.get(key);
      if (typeof next === "number") waiting.push(next);
    }
  }
  const entries = new Map<number, Entry>();
  for (const [num, entry] of reading.entries) if (entry !== undefined) entries.set(num, entry);
  return { entries, trailer: reading.trailer, containers: [] };
}

function startOffset(bytes: Uint8Array, job: ExtractionContext): number {
  const at = findLastBytes(bytes, "startxref", bytes.length - 2048);
  if (at < 0) return -1;
  const offset = readObject({ bytes, at: at + 9, refs: false, unlock: undefined, tick: job.tick });
  return typeof offset === "number" ? offset : -1;
}

function readSection(reading: Reading, offset: number): Dict | undefined {
  const { bytes, job } = reading;
  const lexer: Lexer = { bytes, at: offset, refs: true, unlock: undefined, tick: job.tick };
  if (offset < 0 || offset >= bytes.length) return undefined;
  skipSpace(lexer);
  if (standsAt(bytes, "xref", lexer.at)) return readTable(reading, { ...lexer, at: lexer.at + 4 });
  const lengthOf = (dict: Dict): number => numberOr(dict.get("Length"), -1);
  const found = readIndirect(
    { bytes, tick: job.tick, broken: () => undefined, security: undefined, lengthOf },
    offset,
  )?.value;
  return isStream(found) ? readStream(reading, found) : undefined;
}

function numberOr(value: PdfObject | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function readTable(reading: Reading, lexer: Lexer): Dict | undefined {
  for (;;) {
    skipSpace(lexer);
    if (standsAt(lexer.bytes, "trailer", lexer.at)) break;
    const first = readDigits(lexer);
    const count = readDigits(lexer);
    if (first < 0 || count < 0 || !readEntries(reading, lexer, first, count)) return undefined;
  }
  lexer.at += 7;
  const trailer = readObject(lexer);
  return isDict(trailer) ? trailer : undefined;
}

function readDigits(lexer: Lexer): number {
  skipSpace(lexer);
  const { bytes } = lexer;
  const start = lexer.at;
  let value = 0;
  for (let byte = bytes[start] ?? 0; byte >= 0x30 && byte <= 0x39; byte = bytes[++lexer.at] ?? 0) {
    value = value * 10 + byte - 0x30;
  }
  return lexer.at === start ? -1 : value;
}

function readEntries(reading: Reading, lexer: Lexer, first: number, count: number): boolean {
  for (let num = first; num < first + count; num++) {
    reading.job.tick();
    const offset = readDigits(lexer);
    if (offset < 0) return standsAt(lexer.bytes, "trailer", lexer.at);
    readDigits(lexer);
    skipSpace(lexer);
    const isUsed = lexer.bytes[lexer.at] === 0x6e;
    if (!isUsed && lexer.bytes[lexer.at] !== 0x66) return false;
    lexer.at++;
    if (!reading.entries.has(num)) reading.entries.set(num, isUsed && offset > 0 ? { offset } : undefined);
  }
  return true;
}

function readStream(reading: Reading, stream: Stream): Dict | undefined {
  const { dict } = stream;
  const resolve = (object: PdfObject | undefined): PdfObject => object ?? null;
  const widths = dict.get("W");
  if (!isArray(widths) || widths.length < 3) return undefined;
  const [type, second, third] = widths.map((width) => Math.max(0, Math.min(8, numberOr(width, 0))));
  const fields: Fields = { type: type ?? 0, second: second ?? 0, third: third ?? 0 };
  const rows = decodeStream(stream, resolve, reading.job);
  const index = dict.get("Index");
  const ranges = isArray(index) ? index : [0, numberOr(dict.get("Size"), 0)];
  let at = 0;
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    at = readRows(reading, rows, at, fields, numberOr(ranges[i], 0), numberOr(ranges[i + 1], 0));
  }
  return dict;
}

/** The bytes that each column of a cross-reference stream takes. */
interface Fields {
  readonly type: number;
  readonly second: number;
  readonly third: number;
}

function readRows(
  reading: Reading,
  rows: Uint8Array,
  from: number,
  fields: Fields,
  first: number,
  count: number,
): number {
  const size = fields.type + fields.second + fields.third;
  let at = from;
  for (let num = first; num < first + count && at + size <= rows.length && size > 0; num++, at += size) {
    reading.job.tick();
    const type = fields.type === 0 ? 1 : bigEndian(rows, at, fields.type);
    const value = bigEndian(rows, at + fields.type, fields.second);
    if (!reading.entries.has(num)) reading.entries.set(num, entryOf(type, value));
  }
  return at;
}

function entryOf(type: number, value: number): Entry | undefined {
  if (type === 1) return { offset: value };
  return type === 2 ? { container: value } : undefined;
}

function bigEndian(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
