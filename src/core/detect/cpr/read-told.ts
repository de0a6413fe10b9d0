import type { Candidate } from "./candidate.ts";
import { continuesAfter, isDigit } from "./digits.ts";
import { centuryOf } from "./read-birth-date.ts";
import { readWrittenDate } from "./written-date.ts";

const SERIAL = 4;
/** "9 9 2 5": the last four spelt one by one. */
const SPACED = /^\d \d \d \d(?!\s?\d)/;
/** A date, and what people put between it and the last four digits, is not longer. */
const REACH = 100;

/** "sidste", "løbenr.", "slutter": what follows are the last four digits of a CPR number. */
const LEADS = new Set(
  "sidste siste last løbe løbenr løbenummer løbenummeret slutcifre slutcifrene kontrolcifre kontrolcifrene endelse endelsen slutter ender ending ends serial".split(
    " ",
  ),
);
/** What may stand between such a word and the digits. */
const FILLERS = new Set(
  "fire four 4 cifre cifrene ciffer tal digits digit numbers number no nr nummer nummeret i of cpr personnummeret personnummer the er var lyder are is being på med in with : = ( \" ' . -".split(
    " ",
  ),
);
/** What may stand between the date and that. */
const GLUE = new Set("og med samt and with hvor de hendes hans the her his , ; : . ( - – —".split(" "));
/** A dash or "nr." alone: a date and four digits as a form has them; only what stands around can tell what they are. */
const DASHES = new Set("- – —".split(" "));

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
  const lead = readLead(before);
  const date = lead === undefined ? undefined : readWrittenDate(before.slice(0, lead.dateEnd));
  if (lead === undefined || date === undefined) return undefined;
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
    form: lead.isTold ? "told" : "dated",
  };
}

interface Lead {
  readonly isTold: boolean;
  /** Where the date must end. */
  readonly dateEnd: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Walks back word by word from the digits to the end of the date. */
function readLead(before: string): Lead | undefined {
  const words = wordsOf(before);
  let at = words.length - 1;
  while (at >= 0 && FILLERS.has(words[at]?.text ?? "")) at--;
  if (!LEADS.has(words[at]?.text ?? "")) return readWeakLead(before, words);
  do at--;
  while (at >= 0 && GLUE.has(words[at]?.text ?? ""));
  return { isTold: true, dateEnd: words[at]?.end ?? 0 };
}

function readWeakLead(before: string, words: readonly Word[]): Lead | undefined {
  const last = words[words.length - 1];
  if (last === undefined) return undefined;
  const isDash = DASHES.has(last.text) && isBlank(before.charAt(last.start - 1));
  if (isDash) return { isTold: false, dateEnd: words[words.length - 2]?.end ?? 0 };
  const back = last.text === "." ? 2 : 1;
  if (words[words.length - back]?.text !== "nr") return undefined;
  return { isTold: false, dateEnd: words[words.length - back - 1]?.end ?? 0 };
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const word = /[a-zæøå]+|\d+|\S/gi;
  for (let found = word.exec(text); found !== null; found = word.exec(text))
    words.push({ text: found[0].toLowerCase(), start: found.index, end: word.lastIndex });
  return words;
}

function endOfSerial(text: string, start: number, end: number): number | undefined {
  if (end - start === SERIAL) return continuesAfter(text, start, end) ? undefined : end;
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
