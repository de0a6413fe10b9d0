import type { ExtractionContext } from "../context.ts";

const NUMBER = /\d{6}[- ]?\d{4}/g;
const DIGITS = 10;
const AROUND = 120;

/** A job that remembers which ten-digit numbers have been written. */
export interface NumberWatch {
  readonly job: ExtractionContext;
  /** Writes what stands around each such number in the bytes that has not been written yet. */
  readonly sweep: (bytes: Uint8Array) => void;
}

/**
 * Formats without a check sum hold texts in places that no reader of theirs knows, and damage hides others: a number of ten
 * digits that stands in the bytes as it is typed, in one byte a letter or in two, is never passed over.
 */
export function watchNumbers(job: ExtractionContext): NumberWatch {
  const written = new Set<string>();
  const note = (text: string) => {
    for (const number of text.match(NUMBER) ?? []) written.add(number.replace(/\D/g, ""));
  };
  return {
    job: {
      ...job,
      write: (text) => {
        note(text);
        job.write(text);
      },
    },
    sweep: (bytes) => {
      for (const width of [1, 2] as const)
        eachRun(bytes, width, job.tick, (run) => {
          const isNew = (run.match(NUMBER) ?? []).some((number) => !written.has(number.replace(/\D/g, "")));
          if (!isNew || !/(?:^|[^\w.])\d{6}[- ]?\d{4}(?![\w.])/.test(run)) return;
          note(run);
          job.write(`\n${run}\n`);
        });
    },
  };
}

/** Runs of letters around a number: at most so much of it as a reader needs to see what it is about. */
function eachRun(bytes: Uint8Array, width: 1 | 2, tick: (steps?: number) => void, visit: (run: string) => void): void {
  let digits = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (at % 8_192 === 0) tick(400);
    const byte = bytes[at] ?? 0;
    const isDigit = byte >= 0x30 && byte <= 0x39;
    if (width === 2 && byte === 0 && digits > 0 && bytes[at - 1] !== 0) continue;
    if (!isDigit && !((byte === 0x2d || byte === 0x20) && digits === 6)) {
      digits = 0;
      continue;
    }
    if (isDigit) digits++;
    if (digits !== DIGITS) continue;
    const start = limit(bytes, at, -1, width);
    const end = limit(bytes, at, 1, width);
    visit(decode(bytes, start, end, width));
    digits = 0;
  }
}

/** How far printable letters go from a place in one direction. */
function limit(bytes: Uint8Array, from: number, step: 1 | -1, width: 1 | 2): number {
  let at = from;
  for (let count = 0; count < AROUND; count++) {
    const next = at + step * width;
    const byte = bytes[next] ?? 0;
    const isShown = next >= 0 && next < bytes.length && (byte >= 0x20 || byte === 9) && byte !== 0x7f;
    if (!isShown || (width === 2 && bytes[next + 1] !== 0)) break;
    at = next;
  }
  return at;
}

function decode(bytes: Uint8Array, start: number, end: number, width: 1 | 2): string {
  let text = "";
  for (let at = start; at <= end; at += width) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
