import type { Automaton } from "./build-automaton.ts";
import { BORDER, LAST_LETTER, SYMBOLS, VANISH } from "./fold.ts";
import type { Term } from "./term-list.ts";

/** A term where it stands, with what its word looks like around it. */
export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** The term's strength, one less in a compound that is not known. */
  readonly strength: number;
}

export interface Lexicon {
  readonly terms: readonly Term[];
  /** Symbols of each term that the automaton knows, its leading border left out. */
  readonly lengths: Uint8Array;
  /** The symbols of each term beyond those: compared where its beginning is met, which keeps the automaton small. */
  readonly rests: readonly (readonly number[])[];
  readonly automaton: Automaton;
  readonly fold: Uint8Array;
  /** What a spelling is worth where it stands; 0 when it is not the term. */
  readonly weigh: (term: Term, place: Place) => number;
}

/** The place of a spelling: `start` and `end` are offsets of the term itself, not of its word. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Letters of the same word on either side, folded; at most `LONGEST_PART`. */
  readonly before: string;
  readonly after: string;
}

const LONGEST_PART = 24;
const LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

/** All terms of a text in the order they end, in one pass; the work beside it is proportional to the hits. */
export function scanTerms(text: string, lexicon: Lexicon): readonly Hit[] {
  const { automaton, fold } = lexicon;
  const { next, loud } = automaton;
  const hits: Hit[] = [];
  let state = next[BORDER] ?? 0;
  let last = BORDER;
  // One step beyond the end, where a border closes the last word.
  for (let index = 0; index <= text.length; index++) {
    const symbol = index === text.length ? BORDER : (fold[text.charCodeAt(index)] ?? BORDER);
    if (symbol === VANISH || (symbol === BORDER && last === BORDER)) continue;
    last = symbol;
    state = next[state * SYMBOLS + symbol] ?? 0;
    if (state >= loud) collect(text, index, state, lexicon, hits);
  }
  return hits;
}

function collect(text: string, index: number, from: number, lexicon: Lexicon, hits: Hit[]): void {
  const { ends, shorter, twin } = lexicon.automaton;
  for (let state = from; state !== 0; state = shorter[state] ?? 0) {
    for (let number = ends[state] ?? 0; number !== 0; number = twin[number] ?? 0) {
      const term = lexicon.terms[number - 1];
      if (term === undefined) continue;
      const end = matchRest(text, index + 1, lexicon.rests[number - 1] ?? NOTHING, lexicon.fold);
      if (end < 0) continue;
      const place = placeOf(text, { begun: index + 1, end }, lexicon.lengths[number - 1] ?? 0, lexicon.fold);
      const strength = lexicon.weigh(term, place);
      if (strength > 0) hits.push({ term, start: place.start, end: place.end, strength });
    }
  }
}

const NOTHING: readonly number[] = [];

/** Where a term ends whose beginning ends at a place; -1 where the text goes on otherwise. */
function matchRest(text: string, begun: number, rest: readonly number[], fold: Uint8Array): number {
  let at = begun;
  let matched = 0;
  // Where the known part ends with a border, more of it may follow.
  let last = rest[0] === BORDER ? -1 : BORDER;
  for (; matched < rest.length && at < text.length; at++) {
    const symbol = fold[text.charCodeAt(at)] ?? BORDER;
    if (symbol === VANISH || (symbol === BORDER && last === BORDER)) continue;
    if (symbol !== rest[matched]) return -1;
    last = symbol;
    matched++;
  }
  return matched === rest.length ? at : -1;
}

/** Walks back over as many symbols as the term has; what vanished or collapsed in between is skipped. */
function placeOf(
  text: string,
  { begun, end }: { readonly begun: number; readonly end: number },
  length: number,
  fold: Uint8Array,
): Place {
  let start = begun;
  let left = length;
  let last = -1;
  while (start > 0 && left > 0) {
    const symbol = fold[text.charCodeAt(start - 1)] ?? BORDER;
    if (symbol !== VANISH && !(symbol === BORDER && last === BORDER)) {
      left--;
      last = symbol;
    }
    start--;
  }
  return { text, start, end, before: lettersBefore(text, start, fold), after: lettersAfter(text, end, fold) };
}

function lettersBefore(text: string, start: number, fold: Uint8Array): string {
  let part = "";
  for (let index = start - 1; index >= 0 && part.length < LONGEST_PART; index--) {
    const symbol = fold[text.charCodeAt(index)] ?? BORDER;
    if (symbol === VANISH) continue;
    if (symbol === BORDER || symbol > LAST_LETTER) break;
    part = LETTERS.charAt(symbol - 2) + part;
  }
  return part;
}

function lettersAfter(text: string, end: number, fold: Uint8Array): string {
  let part = "";
  for (let index = end; index < text.length && part.length < LONGEST_PART; index++) {
    const symbol = fold[text.charCodeAt(index)] ?? BORDER;
    if (symbol === VANISH) continue;
    if (symbol === BORDER || symbol > LAST_LETTER) break;
    part += LETTERS.charAt(symbol - 2);
  }
  return part;
}
