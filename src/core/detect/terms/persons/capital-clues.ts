import type { Clue, Sign } from "./clue.ts";
import { namesOrganisation, opensSentence } from "./not-names.ts";
import { isSpeaker } from "./speakers.ts";
import { FAMILIES, isNoun, isStreet, isUsualSurname, LABELS, TITLES, VERBS } from "./words-about-people.ts";

const NAMES = /[A-ZÆØÅ][a-zæøåéüö]{1,20}(?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){0,3}/y;
/** "T.H.", "E.M,", "P.K."; with a surname behind them they are a name's. */
const INITIALS = /[A-ZÆØÅ]\.[ -]?[A-ZÆØÅ](?:\.|(?=[,:]))(?! ?[A-ZÆØÅ][a-zæøå])/y;
const BEFORE_INITIALS = /[\s(,:;–-]/;
/** "B.T.", a newspaper, and "T.P.". */
const NO_PERSON = /^[BT]\. ?[TP]/;
const LABEL = /(?:^|[^a-zæøå])([a-zæøå]{2,12}|fam\.|hr\.|frk\.)([.:]{0,2})[ \t]$/i;
const LONGEST_LABEL = 16;
const BEHIND = /^(?:( [A-ZÆØÅ]\.(?=[ ,):\n]))|(?:s Allé)? (\d{1,3})| ([a-zæøå]{2,9})(?![a-zæøå]))/;
const LONGEST_BEHIND = 12;

/** What the capital at a place begins: a name, initials, a street; pushes the clues and gives where to read on. */
export function readCapital(text: string, at: number, push: (clue: Clue) => void): number {
  NAMES.lastIndex = at;
  const name = NAMES.exec(text)?.[0];
  if (name === undefined) return readInitials(text, at, push);
  const end = at + name.length;
  const add = (sign: Sign, worth: number, names?: true) => {
    push(names === undefined ? { sign, worth, start: at, end } : { sign, worth, start: at, end, names });
  };
  const words = name.split(/[ -]/);
  readFullName(text, { start: at, end }, words, add);
  readBefore(text, at, words, add);
  readBehind(text.slice(end, end + LONGEST_BEHIND), words, add);
  return end;
}

type Add = (sign: Sign, worth: number, names?: true) => void;

function readInitials(text: string, at: number, push: (clue: Clue) => void): number {
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
  if (words.length < 2 || words[0] === "Ifølge") return;
  const named = opensSentence(words[0] ?? "") ? words.slice(1) : words;
  if (named.length < 2 || namesOrganisation(named) || isNoun(named[0] ?? "") || isSpeaker(text, place)) return;
  add("two-capitals", 0.75);
  if (isUsualSurname(words[words.length - 1] ?? "")) add("usual-surname", 1.75);
}

/** The word before a name, or the first of several with capitals: "Barn: Laurits", "Fru Testrup". */
function readBefore(text: string, at: number, words: readonly string[], add: Add): void {
  const [first = "", second] = words;
  const found = LABEL.exec(text.slice(Math.max(0, at - LONGEST_LABEL), at));
  const isOpener = opensSentence(first);
  const before = (found?.[1] ?? "").toLowerCase();
  const own = second === undefined || opensSentence(second) ? "" : first.toLowerCase();
  if (!isOpener && LABELS.has(before)) {
    if (found?.[2] === "") add("label", 1.5);
    else add("label", 1.75, true);
  } else if (LABELS.has(own)) add("label", 1.5);
  if (TITLES.has(own) || (!isOpener && TITLES.has(before))) add("title", 1.75);
  if (FAMILIES.has(own) || (!isOpener && FAMILIES.has(before))) add("family", 1.25);
}

function readBehind(rest: string, words: readonly string[], add: Add): void {
  const found = BEHIND.exec(rest);
  const last = words[words.length - 1] ?? "";
  if (found === null || opensSentence(last)) return;
  const [, initial, house, verb = ""] = found;
  if (house !== undefined) {
    if (isStreet(last)) add("street", 1);
  } else if (namesOrganisation([last])) return;
  else if (initial !== undefined) add("initial-behind", 1.75);
  else if (VERBS.has(verb) && !isNoun(last)) add("verb", 0.75);
}
