import type { Candidate } from "./candidate.ts";
import { continuesBefore, endOfDigits, isDigit } from "./digits.ts";
import { readBoxed } from "./read-boxed.ts";
import { readElectronic } from "./read-electronic.ts";
import { readGroups, readSolid } from "./read-groups.ts";
import { readTold } from "./read-told.ts";
import { readMisread } from "./read-misread.ts";
import { readShortened } from "./read-shortened.ts";

/** The figures of "%20", which stands for a blank in a link's address. */
const ESCAPE = 2;

/** Candidates in the order of the text, and from where to go on; nowhere at its end. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly next: number | undefined;
}

/**
 * Everything from a place on that stands as a CPR number would, at most so many at a time; whether it is one is judged
 * later. Boundaries are digits, never letters.
 */
export function scanCandidates(text: string, from: number, most: number): Scan {
  const candidates: Candidate[] = [];
  // The engine's own search for a digit is several times quicker than a look at every character.
  const digit = /\d/g;
  digit.lastIndex = from;
  let floor = from;
  while (digit.test(text)) {
    const first = digit.lastIndex - 1;
    const end = endOfDigits(text, first);
    const at = text.charAt(first - 1) === "%" && end - first > ESCAPE ? first + ESCAPE : first;
    const found = end - at > 10 ? undefined : readCandidate(text, { start: at, end, floor });
    digit.lastIndex = found === undefined ? end : Math.max(end, found.end);
    if (found?.candidate !== undefined) floor = digit.lastIndex;
    if (found?.candidate !== undefined) candidates.push(found.candidate);
    if (candidates.length >= most) return { candidates, next: digit.lastIndex };
  }
  return { candidates, next: undefined };
}

/** How far a reading has come, with what it found on the way. */
interface Step {
  readonly end: number;
  readonly candidate?: Candidate;
}

/** A run of digits; no number that begins before `floor` is read again. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly floor: number;
}

function readCandidate(text: string, { start, end, floor }: Run): Step | undefined {
  const length = end - start;
  if (length === 1) {
    const boxed = readBoxed(text, start);
    if (boxed !== undefined) return boxed;
  }
  const candidate = continuesBefore(text, start) ? undefined : readWhole(text, start, end);
  const found = candidate ?? readTold(text, start, end, floor) ?? readMisread(text, start, end);
  return found === undefined ? undefined : { end: found.end, candidate: found };
}

function readWhole(text: string, start: number, end: number): Candidate | undefined {
  const length = end - start;
  if (length === 6 || length === 7) {
    const electronic = readElectronic(text, start);
    if (electronic !== undefined) return electronic;
  }
  if (length === 9 || length === 3 || length === 1) return readShortened(text, start, end);
  if (length === 10) return readSolid(text, start, end);
  const mayGoOn = length === 6 || ((length === 8 || length === 4 || length === 2) && hasDigitSoon(text, end));
  return mayGoOn ? readGroups(text, start, end) : undefined;
}

/** No gap between two groups is longer. */
const MAX_GAP_LENGTH = 12;

/** Most numbers stand alone, and are told by it at once. */
function hasDigitSoon(text: string, end: number): boolean {
  for (let at = end; at < end + MAX_GAP_LENGTH; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
