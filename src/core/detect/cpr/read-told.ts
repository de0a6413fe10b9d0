import type { Candidate } from "./candidate.ts";
import { continuesAfter, isDigit } from "./digits.ts";
import { centuryOf } from "./read-birth-date.ts";
import { readWrittenDate } from "./written-date.ts";

const SERIAL = 4;
/** "9 9 2 5": the last four spelt one by one. */
const SPACED = /^\d \d \d \d(?!\s?\d)/;
/** A date, and what people put between it and the last four digits, is not longer. */
const REACH = 100;

/** "de sidste fire cifre er", "last four:", "løbenr.", "slutter på": what follows are the last four digits of a CPR number. */
const LEAD =
  /(?:^|[^a-zæøå])(?:(?:sidste|last)(?:\s+(?:fire|4|four|cifre|ciffer|tal|digits|numbers|i|of|cpr(?:-?nr\.?|-?nummeret)?|personnummeret|the|er|var|lyder|are|is|being))*|(?:løbe-?(?:nr|nummer(?:et)?)|slutcifre(?:ne)?|kontrolcifre(?:ne)?|endelse(?:n)?|slutter|ender|ending|ends|serial(?: number| no)?)\.?(?:\s+(?:på|med|in|with|er|is))?)\s*[:=]?\s*["'(]?$/i;
/** A dash or "nr." alone: a date and four digits as a form has them; only what stands around can tell what they are. */
const WEAK = /\s[-–—]\s$|\s[-–—]$|\snr\.?\s?:?\s?$/;
const GLUE = /[\s,;:.(–—-]*(?:(?:^|\s)(?:og|med|samt|and|with|hvor))?(?:\s+(?:de|hendes|hans|the|her|his))?\s*$/i;
/** What a lead may end with; most four-digit numbers are told by the sign in front of them to have none. */
const LEAD_END = "erlntdmåsn:=(\"'.-–—";

/**
 * A birth date, in figures or words, and the last four digits told apart from it: "født 23. august 1991, sidste fire 3964".
 * Read from the last four backwards, and never into what is read already, which ends at `floor`.
 */
export function readTold(text: string, start: number, end: number, floor: number): Candidate | undefined {
  const last = endOfSerial(text, start, end);
  if (last === undefined || !mayEndLead(text, start)) return undefined;
  const reach = Math.max(floor, start - REACH);
  const before = text.slice(reach, start);
  const lead = LEAD.exec(before) ?? WEAK.exec(before);
  if (lead === null) return undefined;
  const isTold = LEAD.test(before);
  const date = readWrittenDate(before.slice(0, lead.index + (isTold ? 1 : 0)).replace(GLUE, ""));
  if (date === undefined) return undefined;
  const serial = text.slice(start, last).replace(/\D/g, "");
  const short = Number(date.digits.slice(SERIAL));
  if (date.century !== undefined && date.century !== centuryOf(short, Number(serial.charAt(0)))) return undefined;
  const digits = date.digits + serial;
  return {
    start: reach + date.start,
    end: last,
    digits,
    identity: digits,
    separator: "odd",
    form: isTold ? "told" : "dated",
  };
}

function endOfSerial(text: string, start: number, end: number): number | undefined {
  if (end - start === SERIAL) return continuesAfter(text, end) ? undefined : end;
  return end - start === 1 && SPACED.test(text.slice(start, start + 9)) ? start + 7 : undefined;
}

function mayEndLead(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 3 && isBlank(text.charAt(at))) at--;
  const sign = text.charAt(at).toLowerCase();
  if (isDigit(sign.charCodeAt(0))) return sign === "4" && isBlank(text.charAt(start - 1));
  return sign !== "" && LEAD_END.indexOf(sign) >= 0;
}

const isBlank = (sign: string) => sign === " " || sign === "\n" || sign === "\u00a0";
