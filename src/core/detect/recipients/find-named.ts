import { foldName } from "../../recipients/fold.ts";
import { personTag } from "../cpr/person-tag.ts";
import type { TextDetector, TextFinding } from "../finding.ts";
import { isFirstName } from "../terms/persons/is-first-name.ts";

/** The topic of the names by which a file says whom it is about; they tell files apart and count nobody. */
export const NAMED = "named";

/** A paper says at its top whom it is about. */
const TOP = 1500;
/** Whom a paper names later is somebody else. */
const MAX_PEOPLE = 3;
const CAPITAL = /^[A-ZÆØÅ][a-zæøåéüö-]+[.,:;]?$/;
const LABELS = new Set(
  "vedr vedrørende borger borgeren navn journal barn barnet elev patient ansøger sag medarbejder beboer samtykke cpr".split(
    " ",
  ),
);
/** Words that may stand between a name and the number behind it. */
const NUMBER_WORDS = new Set("cpr cprnr cpr-nr nr født f".split(" "));

/** Whose name a word says, the same for every spelling of æ, ø and å. */
export const nameTag = (word: string): number => personTag(`${NAMED} ${foldName(word)}`);

/** The people whom a file is about by its name, by a label, or by the number behind the name; a mere mention is none. */
export const findNamed: TextDetector = ({ origin, value, inName }) => {
  if (typeof origin === "string") return [];
  const words = inName ? value.split(/[_\s.-]+/) : value.slice(0, TOP).split(/\s+/);
  const found: TextFinding[] = [];
  let place = 0;
  let people = 0;
  words.forEach((word, at) => {
    const start = value.indexOf(word, place);
    place = start + word.length;
    if (people === MAX_PEOPLE || !isName(words, at)) return;
    const names = namesAt(words, at);
    const last = names[names.length - 1] || "";
    const end = value.indexOf(last, start) + last.length;
    const before = foldWord(words[at - 1] || "");
    if (!inName && !LABELS.has(before) && !hasNumber(value.slice(end, end + 30))) return;
    people++;
    for (const name of names) {
      found.push({
        kind: "person",
        origin,
        start,
        end,
        certainty: "possible",
        topic: NAMED,
        person: nameTag(bare(name)),
        ...(inName ? { inName: true as const } : {}),
      });
    }
  });
  return found;
};

const bare = (word: string): string => (/[.,:;]$/.test(word) ? word.slice(0, -1) : word);
const foldWord = (word: string): string => bare(word).toLowerCase();

/** A first name that the list knows, with a surname behind it. */
function isName(words: readonly string[], at: number): boolean {
  const word = words[at] || "";
  return CAPITAL.test(word) && bare(word) === word && isFirstName(word) && CAPITAL.test(words[at + 1] || "");
}

function namesAt(words: readonly string[], at: number): readonly string[] {
  const names: string[] = [];
  for (const word of words.slice(at, at + 4)) {
    if (!CAPITAL.test(word)) break;
    names.push(bare(word));
    if (bare(word) !== word) break;
  }
  return names;
}

/** A CPR number or a day of birth, with nothing but such words before it. */
function hasNumber(behind: string): boolean {
  for (const word of behind.toLowerCase().split(/[\s.,:;]+/)) {
    if (/^\d{6}/.test(word)) return true;
    if (word !== "" && !NUMBER_WORDS.has(word)) return false;
  }
  return false;
}
