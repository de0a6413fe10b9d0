import type { Candidate, Separator } from "./candidate.ts";
import { continuesAfter, continuesBefore, isDigit } from "./digits.ts";
import { readGap } from "./separators.ts";

/** Letters that OCR takes for digits, by what they stand for (issue 6, part 4). */
const READ_AS: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", i: "1", S: "5", s: "5", B: "8" };
const MAX_LETTERS = 4;
const DATE = 6;
const SERIAL = 4;

/**
 * A number of which OCR took some digits for letters ("O1O2O3-l234"). So much looks like this that it counts only where a
 * label stands.
 */
export function readMisread(text: string, start: number, end: number): Candidate | undefined {
  const touches = isRead(text.charAt(start - 1)) || isRead(text.charAt(end));
  if (!touches && end - start !== DATE) return undefined;
  const first = startOfToken(text, start);
  if (continuesBefore(text, first) || isInWord(text, first)) return undefined;
  const firstEnd = endOfToken(text, end);
  if (firstEnd - first === DATE + SERIAL) return finish(text, { start: first, end: firstEnd, gap: 0 }, "solid");
  if (firstEnd - first !== DATE) return undefined;
  const gap = readGap(text, firstEnd);
  if (gap === undefined || gap.end === firstEnd || endOfToken(text, gap.end) - gap.end !== SERIAL) return undefined;
  const known = { start: first, end: gap.end + SERIAL, gap: gap.end - firstEnd };
  return finish(text, known, gap.separator);
}

interface Span {
  readonly start: number;
  readonly end: number;
  /** Signs between date and serial. */
  readonly gap: number;
}

function finish(text: string, { start, end, gap }: Span, separator: Separator): Candidate | undefined {
  if (isLetter(text.charCodeAt(end)) || continuesAfter(text, end)) return undefined;
  const written = text.slice(start, start + DATE) + text.slice(start + DATE + gap, end);
  const digits = written.replace(/[a-z]/gi, (letter) => READ_AS[letter] ?? letter);
  const letters = written.replace(/\d/g, "").length;
  if (letters === 0 || letters > MAX_LETTERS) return undefined;
  return { start, end, digits, identity: digits, separator, form: "misread" };
}

function startOfToken(text: string, from: number): number {
  let start = from;
  while (start > from - DATE && isRead(text.charAt(start - 1))) start--;
  return start;
}

/** As far as a number could reach, and one sign more, by which a longer token is told. */
function endOfToken(text: string, from: number): number {
  let end = from;
  while (end - from <= DATE + SERIAL && (isDigit(text.charCodeAt(end)) || isRead(text.charAt(end)))) end++;
  return end;
}

/** Behind a letter, but for the label's own ("cprO1O2O3-1234"). */
function isInWord(text: string, first: number): boolean {
  return isLetter(text.charCodeAt(first - 1)) && !/(?:cpr|nr)$/i.test(text.slice(Math.max(0, first - 3), first));
}

const isRead = (sign: string) => sign !== "" && "OoIliSsB".indexOf(sign) >= 0;

const isLetter = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
