import type { Candidate } from "./candidate.ts";
import { isDigit } from "./digits.ts";
import { isCprField } from "./judge-setting.ts";

const LENGTH = 9;
/** "102.031.234" and "1.102.031.234": a number as a sheet with thousands signs shows it. */
const MAX_LENGTH = 13;
const THOUSANDS = /^\d{1,3}([. \u00a0\u202f'])\d{3}\1\d{3}(?:\1\d{3})?/;

/**
 * A CPR number stored as a number has nine digits when its day begins with a zero (extraction.md 6); it fills its cell, as
 * does any of them with thousands signs.
 */
export function readShortened(text: string, start: number, end: number): Candidate | undefined {
  const last = end - start === LENGTH ? end : endOfThousands(text, start);
  if (last === undefined || !standsAlone(text, start, last)) return undefined;
  const written = text.slice(start, last).replace(/\D/g, "");
  const digits = written.length === LENGTH ? `0${written}` : written;
  if (digits.length !== LENGTH + 1) return undefined;
  return { start, end: last, digits, identity: digits, separator: "solid", form: "shortened" };
}

function endOfThousands(text: string, start: number): number | undefined {
  const found = THOUSANDS.exec(text.slice(start, start + MAX_LENGTH));
  const end = found === null ? undefined : start + found[0].length;
  return end === undefined || isDigit(text.charCodeAt(end)) ? undefined : end;
}

/** It fills its cell, ends its line behind a name and a dash, or is a field of a program's text (`"cpr": 102039999}`). */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isCellEdge(text.charAt(end))) {
    if (isCellEdge(text.charAt(start - 1))) return true;
    if (end - start === LENGTH && ENDS_ROW.test(text.slice(Math.max(0, start - ROW_REACH), start))) return true;
  }
  return FIELD_END.test(text.charAt(end)) && isCprField(text, start);
}

const ROW_REACH = 4;
const ENDS_ROW = /[a-zæøå.)]\s?[-–—:]?\s{1,2}$/i;
const FIELD_END = /^[},\]<&\s"']?$/;
const isCellEdge = (sign: string) => sign === "" || '\t\n\r;|"'.indexOf(sign) >= 0;
