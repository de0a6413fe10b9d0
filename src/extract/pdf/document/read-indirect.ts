import type { Security } from "../decrypt/standard-security.ts";
import { readObject } from "../syntax/read-object.ts";
import type { Lexer } from "../syntax/lexer.ts";
import { isDict, isWord, type Dict, type PdfObject, type Stream } from "../syntax/pdf-object.ts";
import { findBytes, standsAt } from "./find-bytes.ts";

/** What reading an object at an offset needs from the document. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly tick: () => void;
  /** Told of what does not belong where it stands. */
  readonly broken: () => void;
  readonly security: Security | undefined;
  readonly lengthOf: (dict: Dict) => number;
}

/** An object with its number; a stream where one follows the dictionary. */
export interface Indirect {
  readonly num: number;
  readonly value: PdfObject;
}

/** Reads `12 0 obj …`, or `undefined` when none begins there. */
export function readIndirect(source: Source, offset: number): Indirect | undefined {
  const { bytes, tick, security, broken } = source;
  const head: Lexer = { bytes, at: offset, refs: false, unlock: undefined, tick };
  const num = readObject(head);
  const generation = readObject(head);
  if (typeof num !== "number" || typeof generation !== "number" || !isWord(readObject(head), "obj")) return undefined;
  const lexer: Lexer = { bytes, at: head.at, refs: true, unlock: security?.strings(num, generation), tick, broken };
  const value = readObject(lexer);
  if (value === undefined || isWord(value)) {
    if (!isWord(value, "endobj")) broken();
    return { num, value: null };
  }
  const next = readObject(lexer);
  // Some programs leave out the end, so that the number of the next object follows.
  if (!isWord(next, "stream") && !isWord(next, "endobj") && typeof next !== "number") broken();
  if (!isDict(value) || !isWord(next, "stream")) return { num, value };
  return { num, value: streamAt(source, value, lexer.at, num, generation) };
}

function streamAt(source: Source, dict: Dict, at: number, num: number, generation: number): Stream {
  const { bytes, security } = source;
  const start = at + (bytes[at] === 13 ? (bytes[at + 1] === 10 ? 2 : 1) : bytes[at] === 10 ? 1 : 0);
  const raw = bytes.subarray(start, endOfStream(source, dict, start));
  const isPlain = dict.get("Type") === "XRef";
  return { kind: "stream", dict, raw, unlock: isPlain ? undefined : security?.streams(num, generation) };
}

/** The stated length where `endstream` follows it, else up to the next `endstream`, `endobj` or the end of the file. */
function endOfStream(source: Source, dict: Dict, start: number): number {
  const { bytes, tick } = source;
  const length = source.lengthOf(dict);
  if (length >= 0 && start + length <= bytes.length && endsAt(bytes, start + length)) return start + length;
  for (const mark of ["endstream", "endobj"]) {
    const found = findBytes(bytes, mark, start, bytes.length, tick);
    if (found >= 0) return found;
  }
  return bytes.length;
}

function endsAt(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < from + 4 && (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 32)) at++;
  return standsAt(bytes, "endstream", at) || standsAt(bytes, "endobj", at);
}
