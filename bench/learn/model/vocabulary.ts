import { foldTerm } from "#core/detect/terms/fold.ts";
import { HASH_START, hashStep, hashWord } from "./hash.ts";
import { wordLists } from "./word-lists.ts";
import type { WordList } from "./word-lists.ts";

/** What the lists say of words. */
export interface Vocabulary {
  /** The lists that a word belongs to, each as `list * PLACES + place`. */
  readonly topicsOf: (symbols: ArrayLike<number>, length: number, isCapitals: boolean) => readonly number[];
  readonly lists: readonly WordList[];
}

/** Where in its word a listed word stands. */
export const PLACES = 4;
const WHOLE = 0;
const FIRST = 1;
const LAST = 2;
const INSIDE = 3;

const WORD = 0;
const CAPITALS = 1;
const ENDING = 2;
const WAYS = 3;

/** No Danish inflection is longer. */
const MAX_INFLECTION_LENGTH = 3;
/** Shorter words make no compound that could be told from another word. */
const MIN_FIRST_LENGTH = 4;
const MIN_LAST_LENGTH = 5;
const MIN_MODIFIER_LENGTH = 2;
const MIN_STEM_LENGTH = 3;

export function buildVocabulary(fold: Uint8Array): Vocabulary {
  const known = new Map<number, number[]>();
  const add = (words: string | undefined, code: number): void => {
    for (const word of (words ?? "").split(/\s+/)) {
      if (word === "") continue;
      const hash = hashWord(foldTerm(word, fold));
      const codes = known.get(hash);
      if (codes === undefined) known.set(hash, [code]);
      else if (codes.indexOf(code) < 0) codes.push(code);
    }
  };
  wordLists.forEach(({ words, capitals, endings }, list) => {
    add(words, list * WAYS + WORD);
    add(capitals, list * WAYS + CAPITALS);
    add(endings, list * WAYS + ENDING);
  });
  return { lists: wordLists, topicsOf: (symbols, length, isCapitals) => read(known, symbols, length, isCapitals) };
}

/** Every listed word that a word is, begins with, ends with or holds; `symbols` count from 1. */
function read(
  known: ReadonlyMap<number, readonly number[]>,
  symbols: ArrayLike<number>,
  length: number,
  isCapitals: boolean,
): readonly number[] {
  const topics: number[] = [];
  for (let start = 1; start < length; start++) {
    if (start > 1 && length - start + 1 < MIN_STEM_LENGTH) break;
    let hash = hashStep(HASH_START, symbols[start] ?? 0);
    for (let end = start + 1; end <= length; end++) {
      hash = hashStep(hash, symbols[end] ?? 0);
      const codes = known.get(hash);
      if (codes === undefined) continue;
      addTopics(topics, codes, (way) => placeOf(way, start - 1, end - start + 1, length - end, isCapitals));
    }
  }
  return topics;
}

type PlaceOf = (way: number) => number | undefined;

function addTopics(topics: number[], codes: readonly number[], placeOfWay: PlaceOf): void {
  for (const code of codes) {
    const place = placeOfWay(code % WAYS);
    if (place === undefined) continue;
    const topic = Math.floor(code / WAYS) * PLACES + place;
    if (topics.indexOf(topic) < 0) topics.push(topic);
  }
}

function placeOf(way: number, before: number, own: number, after: number, isCapitals: boolean): number | undefined {
  if (way === ENDING) return before >= MIN_STEM_LENGTH && after <= MAX_INFLECTION_LENGTH ? LAST : undefined;
  if (way === CAPITALS) return isCapitals && before === 0 && after <= 2 ? WHOLE : undefined;
  if (before === 0) {
    if (after === 0 || (after <= MAX_INFLECTION_LENGTH && own >= MIN_STEM_LENGTH)) return WHOLE;
    return own >= MIN_FIRST_LENGTH ? FIRST : undefined;
  }
  if (own < MIN_LAST_LENGTH || before < MIN_MODIFIER_LENGTH) return undefined;
  return after <= MAX_INFLECTION_LENGTH ? LAST : INSIDE;
}
