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

/** A digit and one of . , : - / in front make a number part of a longer one. */
export function continuesBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before !== "" && JOINS.indexOf(before) >= 0 && isDigit(text.charCodeAt(start - 2));
}

/** The same behind it, or a digit at once. */
export function continuesAfter(text: string, end: number): boolean {
  const after = text.charAt(end);
  if (isDigit(text.charCodeAt(end))) return true;
  return after !== "" && JOINS.indexOf(after) >= 0 && isDigit(text.charCodeAt(end + 1));
}
