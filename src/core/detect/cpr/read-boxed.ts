import type { Candidate } from "./candidate.ts";
import { isDigit } from "./digits.ts";

/** A form gives each digit a box, and some a box with a hyphen after the sixth. */
const DIGITS = 10;
const DATE = 6;
/** A line, a frame and blanks between two boxes. */
const MAX_GAP_LENGTH = 8;
const FRAME = "|[](){}\u2502\u2503\u2551\u00a6";
const BLANK = " \t\n\r\u00a0>";
const HYPHEN = "-\u2010\u2011\u2012\u2013\u2014\u2212";

interface Gap {
  readonly end: number;
  readonly hasHyphen: boolean;
  readonly lines: number;
}

/** A row of single digits: a candidate when there are ten, and otherwise only how far the row goes. */
export function readBoxed(text: string, start: number): { end: number; candidate?: Candidate } | undefined {
  let digits = text.charAt(start);
  let end = start + 1;
  let hyphens = 0;
  let hyphenAt = 0;
  let lines = 0;
  for (let gap = readGap(text, end); gap !== undefined; gap = readGap(text, end)) {
    if (isDigit(text.charCodeAt(gap.end + 1)) || (digits.length === DIGITS && lines === 0 && gap.lines > 0)) break;
    if (gap.hasHyphen) {
      hyphens++;
      hyphenAt = digits.length;
    }
    if (gap.lines > 0) lines++;
    digits += text.charAt(gap.end);
    end = gap.end + 1;
  }
  if (digits.length < DIGITS - 1) return undefined;
  const oneWay = lines === 0 || lines === DIGITS - 1;
  const isRow = digits.length === DIGITS && oneWay && (hyphens === 0 || (hyphens === 1 && hyphenAt === DATE));
  if (!isRow) return { end };
  const separator = hyphens === 1 ? "hyphen" : "odd";
  return { end, candidate: { start, end, digits, identity: digits, separator, form: "boxed" } };
}

/** From one single digit to the next; nothing where the next sign is no digit or touches this one. */
function readGap(text: string, from: number): Gap | undefined {
  let hasHyphen = false;
  let lines = 0;
  for (let at = from; at < from + MAX_GAP_LENGTH; at++) {
    const sign = text.charAt(at);
    if (isDigit(text.charCodeAt(at))) return at === from ? undefined : { end: at, hasHyphen, lines };
    if (sign === "\n") lines++;
    else if (sign !== "" && HYPHEN.indexOf(sign) >= 0 && !hasHyphen) hasHyphen = true;
    else if (sign === "" || (BLANK.indexOf(sign) < 0 && FRAME.indexOf(sign) < 0)) return undefined;
  }
  return undefined;
}
