import { readAddress } from "./read-setting.ts";

/** Whether a UTF-16 code unit is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the run of digits that goes on at `from` ends. */
export function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const JOINS = ".,:-/";
/** A number that commas or the line's ends close in, which is a cell of a row. */
const CELL = /^(?:\d{10}|\d{6}[- ]\d{4})(?:,|\r?\n|$)/;
const MAX_CELL_LENGTH = 13;

/** A digit and one of . , : - / in front make a number part of a longer one. */
export function continuesBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "" || JOINS.indexOf(before) < 0 || !isDigit(text.charCodeAt(start - 2))) return false;
  if (before === ",") return !CELL.test(text.slice(start, start + MAX_CELL_LENGTH));
  return !((before === "/" || before === "-") && isInPath(text, start));
}

/** The same behind it, or a digit at once. `start` is where the number begins. */
export function continuesAfter(text: string, start: number, end: number): boolean {
  const after = text.charAt(end);
  if (isDigit(text.charCodeAt(end))) return true;
  if (after === "" || JOINS.indexOf(after) < 0 || !isDigit(text.charCodeAt(end + 1))) return false;
  if (after === ",")
    return !isCellStart(text.charAt(start - 1)) || !CELL.test(text.slice(start, start + MAX_CELL_LENGTH));
  return !(after === "/" && isInPath(text, start));
}

const isCellStart = (sign: string) => sign === "," || sign === "\n" || sign === "";

/** In a link or a path a slash parts names, and a hyphen parts the words of a file's name. */
const isInPath = (text: string, start: number) => readAddress(text, start) !== undefined;
