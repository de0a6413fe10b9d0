import type { Text } from "../../facts/facts.ts";
import type { OwnTerm } from "../../facts/organisation.ts";
import type { DetectContext, TextFinding } from "../finding.ts";

/** Endings of Danish nouns and names; what else follows makes another word. */
const ENDINGS = [
  "",
  "s",
  "e",
  "en",
  "et",
  "er",
  "erne",
  "ens",
  "ets",
  "ers",
  "ernes",
  "n",
  "t",
  "r",
  "ne",
  "rne",
  "nes",
  "rnes",
  "es",
];

/** More of one term says nothing new. */
const MOST = 20;

const isLetter = (letter: string): boolean => /[\da-zæøåäöüé]/.test(letter);

/** Words and expressions of the organisation's own lists. They are compared letter by letter: nothing in them can run away. */
export function findOwnTerms(
  { value, origin, inName }: Text,
  { organisation }: Pick<DetectContext, "organisation">,
): readonly TextFinding[] {
  const { terms = [] } = organisation;
  if (terms.length === 0) return [];
  const text = fold(value);
  return terms.reduce<readonly TextFinding[]>((found, term) => {
    const places = placesOf(term, text).slice(0, MOST);
    return found.concat(
      places.map(({ start, end }) => ({
        kind: "own-term" as const,
        origin,
        start,
        end,
        certainty: "certain" as const,
        topic: term.id,
        ...(inName === undefined ? {} : { inName }),
      })),
    );
  }, []);
}

/** Small letters and plain blanks, each as long as before. */
function fold(text: string): string {
  return text.replace(/İ/g, "I").toLowerCase().replace(/\s/g, " ");
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf({ words, inflected }: OwnTerm, text: string): readonly Place[] {
  return words.reduce<readonly Place[]>((all, word) => all.concat(placesOfWord(fold(word), inflected, text)), []);
}

function placesOfWord(written: string, inflected: boolean, text: string): readonly Place[] {
  const [opensAnywhere, closesAnywhere] = [written.charAt(0) === "*", written.charAt(written.length - 1) === "*"];
  const word = written.replace(/^\*|\*$/g, "");
  const { anchor, before } = longestLiteral(word);
  const found: Place[] = [];
  if (anchor.trim() === "") return found;
  for (let at = text.indexOf(anchor); at >= 0 && found.length < MOST; at = text.indexOf(anchor, at + 1)) {
    const start = at - before;
    if (start < 0 || !fits(word, text, start)) continue;
    if (!opensAnywhere && start > 0 && isLetter(text.charAt(start - 1))) continue;
    const end = endOfWord(text, start + word.length);
    const rest = text.slice(start + word.length, end);
    if (closesAnywhere || rest === "" || (inflected && ENDINGS.indexOf(rest) >= 0)) found.push({ start, end });
  }
  return found;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charAt(end))) end++;
  return end;
}

/** The longest part without `#`, which is looked for, and how much of the word stands before it. */
function longestLiteral(word: string): { readonly anchor: string; readonly before: number } {
  let at = 0;
  return word.split("#").reduce(
    (best, part) => {
      const before = at;
      at += part.length + 1;
      return part.length > best.anchor.length ? { anchor: part, before } : best;
    },
    { anchor: "", before: 0 },
  );
}

/** `#` is any digit. */
function fits(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const wanted = word.charAt(at);
    const found = text.charAt(start + at);
    if (wanted === "#" ? !/\d/.test(found) : wanted !== found) return false;
  }
  return true;
}
