import type { Clue, Sign } from "./clue.ts";

const NUMBER = /^(\d{2})(\d{2})\d{2} ?[-–‑] ?(?:\d{4}|[x*]{4})(?!\d)/i;
const DATE =
  /^(?:(?:[0-2]?\d|3[01])[. /-]{1,2}(?:(?:0?[1-9]|1[0-2])[. /-]|[a-zæøå]{3,9})|(?:19|20)\d{2}(?!\d)|\d{6}(?!\d))/i;
/** A masked number in quotation marks is an example of how numbers are written. */
const QUOTED = /["”“»'’]/;

/** The word before a number, with what may stand between. */
const WORD = /([a-zæøå]{1,14}\.?-?(?:nr|nummer)?\.?)[: ,(]{1,3}(?:den |d\. |på |nr\. ?)?$/i;
const LONGEST_WORD = 26;

const SHORT_NUMBER = /^\d{1,3}(?![\d.])/;
const SCHOOL_CLASS = /^\d\.? ?[a-zA-Z](?![a-zæøå])/;
const BARE_CLASS = /^\d\.[A-ZÆØÅa-z](?=[\s),.:;]|$)/;
const AGE = /^\d{1,2}(?:-årig| år )/;
const AGE_OF = /^\d{1,2}(?: år| måneder| uger|[ ,.])/;
const AGE_IN_BRACKETS = /^\d{1,2}(?: år|\))/;

/** What makes a number tell of a person, by the word before it. */
const TELLS: readonly (readonly [RegExp, RegExp, Sign, number])[] = [
  [/^(?:født|fødselsdato|fødselsdag|f\.)$/, DATE, "born", 1.5],
  [/^(?:mand|kvinde|dreng|pige|borger|medarbejder|knægt|barn)$/, SHORT_NUMBER, "age-and-sex", 1],
  [/^(?:stue|lejl\.?|lejlighed|bolig|værelse|vær\.?|seng)$/, /^\d{1,3}(?!\d)/, "room", 0.75],
  [
    /^(?:sag|sags?-?(?:nr|nummer|id)\.?|j\.?nr\.?|journal(?:nr|nummer)\.?|bevilling)$/,
    /^\d{2,4}[-/.]\d{2,}/,
    "case-number",
    1,
  ],
  [/^(?:klasse|i|fra|på)$/, SCHOOL_CLASS, "class", 0.5],
  [/^(?:er|på)$/, AGE_OF, "age", 0.5],
];
const LONGEST = 18;

/** What the digit at a place begins: a number or birth date of somebody, an age, a class, a room; gives where to read on. */
export function readDigit(text: string, at: number, push: (clue: Clue) => void): number {
  const number = text.slice(at, at + LONGEST);
  const previous = text.charAt(at - 1);
  const add = (sign: Sign, worth: number, names?: true) => {
    const place = { start: at, end: at + 2 };
    push(names === undefined ? { sign, worth, ...place } : { sign, worth, ...place, names });
  };
  const found = /[.,/-]/.test(previous) ? null : NUMBER.exec(number);
  if (found !== null && isDated(found) && !QUOTED.test(previous)) {
    push({ sign: "number", worth: 2.5, start: at, end: at + found[0].length, names: true });
  }
  if ((previous === "" || /[\s(]/.test(previous)) && BARE_CLASS.test(number)) add("class", 0.5);
  if (AGE.test(number) || (previous === "(" && AGE_IN_BRACKETS.test(number))) add("age", 0.5);
  readWord(text, at, number, add);
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function readWord(
  text: string,
  at: number,
  number: string,
  add: (sign: Sign, worth: number, names?: true) => void,
): void {
  const word = WORD.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[1]?.toLowerCase();
  if (word === undefined) return;
  for (const [before, after, sign, worth] of TELLS) {
    if (!before.test(word) || !after.test(number)) continue;
    if (sign === "born") add(sign, worth, true);
    else add(sign, worth);
  }
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isDated([, day = "", month = ""]: RegExpExecArray): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
