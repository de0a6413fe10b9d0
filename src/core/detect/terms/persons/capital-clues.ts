import type { Clue, Sign } from "./clue.ts";
import { isCapital, isDigit, isLetter, isSmall, wordEndingAt } from "./letters.ts";
import { namesOrganisation, opensSentence } from "./not-names.ts";
import { isSpeaker, isTitle } from "./speakers.ts";
import { FAMILIES, isNoun, isStreet, isUsualSurname, LABELS, TITLES, VERBS } from "./words-about-people.ts";

/** "T.H.", "E.M,", "P.K."; with a surname behind them they are a name's. */
const INITIALS = /[A-ZÆØÅ]\.[ -]?[A-ZÆØÅ](?:\.|(?=[,:]))(?! ?[A-ZÆØÅ][a-zæøå])/y;
const BEFORE_INITIALS = /[\s(,:;–-]/;
/** "B.T.", a newspaper, and "T.P.". */
const NO_PERSON = /^[BT]\. ?[TP]/;
const HOUSE = /^(?:s Allé)? \d/;
const INITIAL_BEHIND = /^ [A-ZÆØÅ]\.[ ,):\n]/;
const DOT = 46;
const SPACE = 32;

/** The words of a name: at most four, each a capital with small letters. */
const MAX_WORDS = 4;
const MAX_VERB_LENGTH = 10;

/** What the capital at a place begins: a name, initials, a street; pushes the clues and gives where to read on. */
export function readCapital(text: string, at: number, push: (clue: Clue) => void): number {
  if (!isSmall(text.charCodeAt(at + 1))) return readInitials(text, at, push);
  const words = readWords(text, at);
  const end = at + words.join(" ").length;
  const first = words[0] ?? "";
  if (words.length === 1 && opensSentence(first)) return end;
  const add = (sign: Sign, worth: number, names?: true) => {
    push(names === undefined ? { sign, worth, start: at, end } : { sign, worth, start: at, end, names });
  };
  if (words.length > 1) readFullName(text, { start: at, end }, words, add);
  readBefore(text, at, words, add);
  readBehind(text, end, words[words.length - 1] ?? "", add);
  return end;
}

type Add = (sign: Sign, worth: number, names?: true) => void;

function readWords(text: string, at: number): readonly string[] {
  const words: string[] = [];
  let start = at;
  while (words.length < MAX_WORDS && isCapital(text.charCodeAt(start)) && isSmall(text.charCodeAt(start + 1))) {
    let end = start + 2;
    while (isSmall(text.charCodeAt(end))) end++;
    words.push(text.slice(start, end));
    const next = text.charCodeAt(end);
    if (next !== SPACE && next !== 45) break;
    start = end + 1;
  }
  return words;
}

function readInitials(text: string, at: number, push: (clue: Clue) => void): number {
  if (text.charCodeAt(at + 1) !== DOT) return at + 1;
  INITIALS.lastIndex = at;
  const found = at > 0 && !BEFORE_INITIALS.test(text.charAt(at - 1)) ? null : INITIALS.exec(text);
  if (found === null || NO_PERSON.test(found[0])) return at + 1;
  push({ sign: "initials", worth: 1.25, start: at, end: at + found[0].length });
  return at + found[0].length;
}

function readFullName(
  text: string,
  place: { readonly start: number; readonly end: number },
  words: readonly string[],
  add: Add,
): void {
  if (words[0] === "Ifølge" || isTitle((words[0] ?? "").toLowerCase())) return;
  const named = opensSentence(words[0] ?? "") ? words.slice(1) : words;
  if (named.length < 2 || namesOrganisation(named) || isNoun(named[0] ?? "") || isSpeaker(text, place)) return;
  add("two-capitals", 0.75);
  if (isUsualSurname(words[words.length - 1] ?? "")) add("usual-surname", 1.75);
}

/** The word before a name, or the first of several with capitals: "Barn: Laurits", "Fru Testrup". */
function readBefore(text: string, at: number, [first = "", second]: readonly string[], add: Add): void {
  const own = second === undefined || opensSentence(second) ? "" : first.toLowerCase();
  if (LABELS.has(own)) add("label", 1.5);
  if (TITLES.has(own)) add("title", 1.75);
  if (FAMILIES.has(own)) add("family", 1.25);
  const gap = text.charCodeAt(at - 1);
  if ((gap !== SPACE && gap !== 9) || opensSentence(first)) return;
  let end = at - 1;
  while (end > 0 && isMark(text.charCodeAt(end - 1))) end--;
  const before = wordEndingAt(text, end);
  if (LABELS.has(before)) {
    if (end === at - 1) add("label", 1.5);
    else add("label", 1.75, true);
  }
  if (TITLES.has(before)) add("title", 1.75);
  if (FAMILIES.has(before)) add("family", 1.25);
}

/** A full stop or a colon. */
const isMark = (code: number): boolean => code === DOT || code === 58;

function readBehind(text: string, end: number, last: string, add: Add): void {
  const next = text.charCodeAt(end + 1);
  if (isStreet(last) && HOUSE.test(text.slice(end, end + 9))) add("street", 1);
  if (text.charCodeAt(end) !== SPACE || isDigit(next) || opensSentence(last)) return;
  if (isCapital(next)) {
    if (INITIAL_BEHIND.test(text.slice(end, end + 4)) && !namesOrganisation([last])) add("initial-behind", 1.75);
  } else if (isSmall(next) && VERBS.has(readVerb(text, end + 1)) && !namesOrganisation([last]) && !isNoun(last)) {
    add("verb", 0.75);
  }
}

function readVerb(text: string, start: number): string {
  let end = start;
  while (end - start < MAX_VERB_LENGTH && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
