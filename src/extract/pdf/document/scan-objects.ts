import type { ExtractionContext } from "../../context.ts";
import type { Lexer } from "../syntax/lexer.ts";
import { isDict, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readObject } from "../syntax/read-object.ts";
import { standsAt } from "./find-bytes.ts";
import type { Entry, Xref } from "./xref-entries.ts";

/** What a scan has met so far. */
interface Scan {
  readonly bytes: Uint8Array;
  readonly tick: () => void;
  readonly entries: Map<number, Entry>;
  readonly trailer: Map<string, PdfObject>;
  readonly containers: number[];
  /** The object that the scan is in, and where its value begins. */
  num: number;
  value: number;
}

/** Finds the objects of a file whose cross-reference is broken by looking for every `12 0 obj`; the last one wins. */
export function scanObjects(bytes: Uint8Array, job: ExtractionContext): Xref {
  const { tick } = job;
  const scan: Scan = { bytes, tick, entries: new Map(), trailer: new Map(), containers: [], num: -1, value: 0 };
  for (let at = 0; at < bytes.length; at++) {
    if ((at & 0xfff) === 0) tick();
    const byte = bytes[at];
    if (byte === 0x6f) noteObject(scan, at);
    else if (byte === 0x74 && standsAt(bytes, "trailer", at)) noteTrailer(scan, at + 7);
    else if (byte === 0x2f) noteType(scan, at + 1);
  }
  return scan;
}

/** Every place where an object begins, in the order of the file; a number may come again and again. */
export function eachObject(
  bytes: Uint8Array,
  job: ExtractionContext,
): readonly { readonly num: number; readonly offset: number }[] {
  const found: { readonly num: number; readonly offset: number }[] = [];
  for (let at = bytes.indexOf(0x6f); at >= 0; at = bytes.indexOf(0x6f, at + 1)) {
    job.tick();
    const begun = objectAt(bytes, at);
    if (begun !== undefined) found.push(begun);
  }
  return found;
}

function objectAt(bytes: Uint8Array, at: number): { readonly num: number; readonly offset: number } | undefined {
  if (bytes[at + 1] !== 0x62 || bytes[at + 2] !== 0x6a) return undefined;
  const generation = numberBefore(bytes, at);
  const number = numberBefore(bytes, generation.start);
  if (number.start === generation.start || generation.start === at || number.value > 1e7) return undefined;
  return { num: number.value, offset: number.start };
}

function noteObject(scan: Scan, at: number): void {
  const begun = objectAt(scan.bytes, at);
  if (begun === undefined) return;
  scan.tick();
  scan.num = begun.num;
  scan.value = at + 3;
  scan.entries.set(begun.num, { offset: begun.offset });
}

function numberBefore(bytes: Uint8Array, end: number): { readonly start: number; readonly value: number } {
  let at = end;
  while (at > 0 && isSpace(bytes[at - 1])) at--;
  const last = at;
  let value = 0;
  for (let factor = 1; at > 0 && last - at < 10 && isDigit(bytes[at - 1]); at--, factor *= 10) {
    value += ((bytes[at - 1] ?? 0) - 0x30) * factor;
  }
  return at === last ? { start: end, value: 0 } : { start: at, value };
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function noteTrailer(scan: Scan, at: number): void {
  const lexer: Lexer = { bytes: scan.bytes, at, refs: true, unlock: undefined, tick: scan.tick };
  const dict = readObject(lexer);
  if (isDict(dict)) addTrailer(scan, dict);
}

const TRAILER_KEYS = ["Root", "Info", "Encrypt", "ID"];

function addTrailer(scan: Scan, dict: Dict): void {
  for (const key of TRAILER_KEYS) {
    const value = dict.get(key);
    if (value !== undefined) scan.trailer.set(key, value);
  }
}

function noteType(scan: Scan, at: number): void {
  const { bytes } = scan;
  if (scan.num < 0) return;
  if (standsAt(bytes, "ObjStm", at)) scan.containers.push(scan.num);
  else if (standsAt(bytes, "XRef", at) && bytes[at + 4] !== 0x53) noteTrailer(scan, scan.value);
  else if (standsAt(bytes, "Catalog", at) && !scan.trailer.has("Root")) {
    scan.trailer.set("Root", { kind: "ref", num: scan.num });
  }
}
