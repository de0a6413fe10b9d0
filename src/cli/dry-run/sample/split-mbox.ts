import { createReadStream } from "node:fs";

/** Where one mail lies in a file; bytes. */
export interface Slice {
  readonly start: number;
  readonly length: number;
}

/** The separating line and the beginning of the header after it are looked at together. */
const LOOK = 1_024;

const CHUNK = 1_048_576;

/**
 * The mails of an mbox file of any size, without holding more of it than a few chunks (RFC 4155). A line is a border when
 * it begins with "From ", follows an empty line, names a time and a year, and a header line comes next: a sentence of a mail
 * that begins with "From " is none.
 */
export async function* splitMbox(path: string): AsyncGenerator<Slice> {
  let start = -1;
  let size = 0;
  for await (const { at, after } of findBorders(path, (length) => (size = length))) {
    if (start >= 0) yield { start, length: at - start };
    start = after;
  }
  if (start >= 0) yield { start, length: size - start };
}

interface Border {
  /** Where the separating line begins, and where the mail after it does. */
  readonly at: number;
  readonly after: number;
}

async function* findBorders(path: string, end: (size: number) => void): AsyncGenerator<Border> {
  let held: Buffer = Buffer.alloc(0);
  let base = 0;
  let from = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, chunk]);
    const sure = held.length - LOOK;
    yield* bordersIn(held, { base, from, until: sure });
    const kept = Math.max(0, sure - 4);
    from = Math.max(from, sure) - kept;
    held = held.subarray(kept);
    base += kept;
  }
  yield* bordersIn(held, { base, from, until: held.length });
  end(base + held.length);
}

interface Window {
  /** Where the bytes begin in the file. */
  readonly base: number;
  /** The part of the bytes in which a border may begin. */
  readonly from: number;
  readonly until: number;
}

function* bordersIn(bytes: Buffer, { base, from, until }: Window): Generator<Border> {
  for (let at = bytes.indexOf("From ", from); at >= 0 && at < until; at = bytes.indexOf("From ", at + 5)) {
    const after = endOfBorder(bytes, at, base === 0 && at === 0);
    if (after >= 0) yield { at: base + at, after: base + after };
  }
}

/** Where the mail begins that a separating line announces; -1 where the line separates nothing. */
function endOfBorder(bytes: Buffer, at: number, isFirst: boolean): number {
  if (!isFirst && !followsEmptyLine(bytes, at)) return -1;
  const lineEnd = bytes.indexOf(10, at);
  if (lineEnd < 0 || lineEnd - at > LOOK / 2) return -1;
  const line = bytes.toString("latin1", at, lineEnd);
  const next = bytes.toString("latin1", lineEnd + 1, lineEnd + 80);
  const isStamped = /\d\d:\d\d/.test(line) && /\b(?:19|20)\d\d\b/.test(line);
  return isFirst || (isStamped && /^[\w-]+:/.test(next)) ? lineEnd + 1 : -1;
}

function followsEmptyLine(bytes: Buffer, at: number): boolean {
  if (bytes[at - 1] !== 10) return false;
  return bytes[at - 2] === 10 || (bytes[at - 2] === 13 && bytes[at - 3] === 10);
}
