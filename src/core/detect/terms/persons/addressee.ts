import { namesOrganisation, opensSentence } from "./not-names.ts";
import type { Range } from "./staff-ranges.ts";

/** Whom a letter speaks to: the citizen, where it goes on with "du". */
export interface Addressee extends Range {
  /** As in `People`: a full name tells more than a first name. */
  readonly identity: number;
}

/** A letter greets at its top, below its letterhead. */
const TOP = 700;
const FULL_NAME = 2;
const FIRST_NAME = 1.25;
const GREETING = /^[ \t]{0,4}(?:[Kk]ære|[Hh]ej|[Hh]ejsa|[Gg]oddag|[Gg]odmorgen) /;
const NAMES =
  /^([A-ZÆØÅ][a-zæøåéüö]{1,20})((?: og [A-ZÆØÅ][a-zæøåéüö]{1,20})?)((?:[ -][A-ZÆØÅ][a-zæøåéüö]{1,20}){0,3})/;
/** Nothing but a sign may follow the names on their line. */
const END = /^[ \t]{0,2}(?:[,!(\r]|$)/;

/** One person, or a couple, that a letter greets by name; a team, a firm or "alle" is nobody. */
export function findAddressee(text: string): Addressee | undefined {
  let start = 0;
  for (const line of text.slice(0, TOP).split("\n")) {
    const greeting = GREETING.exec(line);
    const place = greeting === null ? start : start + greeting[0].length;
    const names = greeting === null ? null : NAMES.exec(line.slice(greeting[0].length));
    if (names !== null && END.test(line.slice(place - start + names[0].length))) return readNames(names, place);
    start += line.length + 1;
  }
  return undefined;
}

function readNames([, first = "", partner = "", last = ""]: RegExpExecArray, start: number): Addressee | undefined {
  const names = [first].concat(last.split(/[ -]/)).filter(Boolean);
  if (namesOrganisation(names) || names.some(opensSentence) || isGroup(first)) return undefined;
  return { identity: last === "" ? FIRST_NAME : FULL_NAME, start, end: start + (first + partner + last).length };
}

function isGroup(name: string): boolean {
  return /^(?:Koll|Borger|Forældre|Med|Læser|Deltager|Leder|Gæst|Nabo|Beboer|Ansat|Team|Ven|Formand|Fami|Sekre|Klub|Dagpl|Hr$|HR|It|Løn)/.test(
    name,
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const YOURS = words("din dit dine dig jeres");
const BESIDE_YOU = words(
  "har er fik får blev bliver kan må skal vil ikke søger lider oplyser selv bruger møder indkaldes",
);
const YOUR = words("din dit jeres");
const RELATIVES = words(
  "mor far mand kone hustru ægtefælle kæreste samlever søn datter bror søster barn dreng pige mormor farmor morfar farfar",
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^a-zæøåé]+/);

/** The sentence speaks to the reader of the reader's own affairs: "din sygemelding", "du er bevilget". */
export function speaksToReader(sentence: string): boolean {
  return wordsIn(sentence).some(
    (word, at, all) =>
      YOURS.has(word) || (word === "du" && (BESIDE_YOU.has(all[at + 1] ?? "") || BESIDE_YOU.has(all[at - 1] ?? ""))),
  );
}

/** "Din mor", "jeres ældste datter": somebody whom the reader knows, and so does who knows the reader. */
export function speaksOfRelative(passage: string): boolean {
  const isRelative = (word = "") => RELATIVES.has(word) || RELATIVES.has(word.replace(/s$/, ""));
  return wordsIn(passage).some(
    (word, at, all) => YOUR.has(word) && (isRelative(all[at + 1]) || isRelative(all[at + 2])),
  );
}
