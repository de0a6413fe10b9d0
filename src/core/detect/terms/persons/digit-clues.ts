import type { Clue, Sign } from "./clue.ts";
import { isDigit, wordEndingAt } from "./letters.ts";

const NUMBER = /^(\d{2})(\d{2})\d{2} ?[-–‑] ?(?:\d{4}|[x*]{4})(?!\d)/i;
const DATE =
  /^(?:(?:[0-2]?\d|3[01])[. /-]{1,2}(?:(?:0?[1-9]|1[0-2])[. /-]|[a-zæøå]{3,9})|(?:19|20)\d{2}(?!\d)|\d{6}(?!\d))/i;
/** A masked number in quotation marks is an example of how numbers are written. */
const QUOTED = /["”“»'’]/;
const SHORT_NUMBER = /^\d{1,3}(?![\d.])/;
const ROOM = /^\d{1,3}(?!\d)/;
const CASE = /^\d{2,4}[-/.]\d{2,}/;
const SCHOOL_CLASS = /^\d\.? ?[a-zA-Z](?![a-zæøå])/;
const BARE_CLASS = /^\d\.[A-ZÆØÅa-z](?=[\s),.:;]|$)/;
const AGE = /^\d{1,2}(?:-årig| år )/;
const AGE_OF = /^\d{1,2}(?: år| måneder| uger|[ ,.])/;
const AGE_IN_BRACKETS = /^\d{1,2}(?: år|\))/;

type Tell = readonly [pattern: RegExp, sign: Sign, worth: number];

const tells = (words: string, ...tell: Tell): readonly (readonly [string, Tell])[] =>
  words.split(" ").map((word) => [word, tell] as const);

/** What makes a number tell of a person, by the word before it. */
const TELLS: ReadonlyMap<string, Tell> = new Map([
  ...tells("født fødselsdato fødselsdag f", DATE, "born", 1.5),
  ...tells("mand kvinde dreng pige borger medarbejder knægt barn", SHORT_NUMBER, "age-and-sex", 1),
  ...tells("stue lejl lejlighed bolig værelse vær seng", ROOM, "room", 0.75),
  ...tells("sag sagsnr sagsnummer sagsid jnr nr journalnr journalnummer bevilling", CASE, "case-number", 1),
  ...tells("klasse i fra", SCHOOL_CLASS, "class", 0.5),
  ...tells("er på", AGE_OF, "age", 0.5),
]);

/** Words that may stand between the telling word and its number. */
const BETWEEN: ReadonlySet<string> = new Set(["den", "d", "på", "nr"]);
const MAX_WORD_LENGTH = 18;

/** What the digit at a place begins: a number or birth date of somebody, an age, a class, a room; gives where to read on. */
export function readDigit(text: string, at: number, push: (clue: Clue) => void): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const previous = text.charAt(at - 1);
  const add = (sign: Sign, worth: number, names?: true) => {
    push(names === undefined ? { sign, worth, start: at, end } : { sign, worth, start: at, end, names });
  };
  if (end - at === 6 && !/[.,/-]/.test(previous)) readNumber(text, at, previous, push);
  if (end - at <= 2) readAgeOrClass(text.slice(at, at + MAX_WORD_LENGTH), previous, add);
  readWord(text, at, add);
  return end;
}

function readNumber(text: string, at: number, previous: string, push: (clue: Clue) => void): void {
  const found = NUMBER.exec(text.slice(at, at + MAX_WORD_LENGTH));
  if (found === null || !isDated(found) || QUOTED.test(previous)) return;
  push({ sign: "number", worth: 2.5, start: at, end: at + found[0].length, names: true });
}

function readAgeOrClass(number: string, previous: string, add: (sign: Sign, worth: number) => void): void {
  if ((previous === "" || /[\s(]/.test(previous)) && BARE_CLASS.test(number)) add("class", 0.5);
  if (AGE.test(number) || (previous === "(" && AGE_IN_BRACKETS.test(number))) add("age", 0.5);
}

function readWord(text: string, at: number, add: (sign: Sign, worth: number, names?: true) => void): void {
  let end = skipMarks(text, at);
  if (end === at) return;
  let word = wordEndingAt(text, end);
  if (BETWEEN.has(word) && !TELLS.has(word)) {
    end = skipMarks(text, end - word.length);
    word = wordEndingAt(text, end);
  } else if (word === "nr" || word === "på" || word === "i") {
    const earlier = wordEndingAt(text, skipMarks(text, end - word.length));
    if (TELLS.has(earlier) || earlier === "j" || earlier === "sags")
      word = earlier === "j" || earlier === "sags" ? "jnr" : earlier;
    else if (word === "nr") return;
  }
  const tell = TELLS.get(word);
  if (tell?.[0].test(text.slice(at, at + MAX_WORD_LENGTH)) !== true) return;
  if (tell[1] === "born") add(tell[1], tell[2], true);
  else add(tell[1], tell[2]);
}

const MARKS = " :,(.-";
const MAX_MARKS = 4;

/** Back over blanks and marks between a word and its number. */
function skipMarks(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < MAX_MARKS && MARKS.indexOf(text.charAt(end - 1)) >= 0) end--;
  return end;
}

function isDated([, day = "", month = ""]: RegExpExecArray): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
