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
const MOST_NAMES = 4;
const GREETING = /^[ \t]{0,4}(?:[Kk]ære|[Hh]ejsa|[Hh]ej|[Gg]oddag|[Gg]odmorgen) /;
const NAME = /^[A-ZÆØÅ][a-zæøåéüö]{1,20}$/;

/** One person, or a couple, that a letter greets by name; a team, a firm or "alle" is nobody. */
export function findAddressee(text: string): Addressee | undefined {
  let lineStart = 0;
  for (const line of text.slice(0, TOP).split("\n")) {
    const greeted = readGreeting(line);
    if (greeted !== undefined) return judge(greeted, lineStart);
    lineStart += line.length + 1;
  }
  return undefined;
}

interface Greeted {
  readonly names: readonly string[];
  /** In the line. */
  readonly start: number;
  readonly end: number;
}

/** "Kære Anne Holm," "Hej Bo og Liv!": names and nothing else up to the comma; the first person's, where there are two. */
function readGreeting(line: string): Greeted | undefined {
  const [greeting] = GREETING.exec(line) ?? [];
  if (greeting === undefined) return undefined;
  const written = (line.slice(greeting.length).split(/[,!(\r]/)[0] ?? "").replace(/[ \t]{1,2}$/, "");
  const [first = "", ...rest] = written.split(/[ -]/);
  const [partner, last] = rest[0] === "og" ? [rest[1] ?? "", rest.slice(2)] : [undefined, rest];
  const names = [first].concat(last);
  const areNames = names.concat(partner ?? first).every((name) => NAME.test(name));
  if (!areNames || names.length > MOST_NAMES) return undefined;
  return { names, start: greeting.length, end: greeting.length + written.length };
}

function judge({ names, start, end }: Greeted, lineStart: number): Addressee | undefined {
  if (namesOrganisation(names) || names.some(opensSentence) || isGroup(names[0] ?? "")) return undefined;
  return { identity: names.length === 1 ? FIRST_NAME : FULL_NAME, start: lineStart + start, end: lineStart + end };
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
