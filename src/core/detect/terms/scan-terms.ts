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
  /** Symbols of each term, its leading border included. */
  readonly lengths: Uint8Array;
  readonly automaton: Automaton;
  readonly fold: Uint8Array;
  /** Whether the first and last letter as written could be the term's; asked first, since it costs the least. */
  readonly mayBe: (term: Term, first: string, last: string) => boolean;
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

/**
 * All terms of a text in the order they end, in one pass; the work beside it is proportional to the hits. The loop is the
 * product's hottest, and has one branch.
 */
export function scanTerms(text: string, lexicon: Lexicon): readonly Hit[] {
  const { automaton, fold } = lexicon;
  const { next, loud } = automaton;
  const hits: Hit[] = [];
  const { length } = text;
  let state = next[BORDER] ?? 0;
  for (let index = 0; index < length; index++) {
    state = next[state * SYMBOLS + (fold[text.charCodeAt(index)] ?? BORDER)] ?? 0;
    if (state >= loud) collect(text, index, state, lexicon, hits);
  }
  // One step beyond the end, where a border closes the last word.
  state = next[state * SYMBOLS + BORDER] ?? 0;
  if (state >= loud) collect(text, length, state, lexicon, hits);
  return hits;
}

function collect(text: string, index: number, from: number, lexicon: Lexicon, hits: Hit[]): void {
  if (isRepeat(text, index, lexicon.fold)) return;
  const { ends, shorter, twin } = lexicon.automaton;
  for (let state = from; state !== 0; state = shorter[state] ?? 0) {
    for (let number = ends[state] ?? 0; number !== 0; number = twin[number] ?? 0) {
      const term = lexicon.terms[number - 1];
      if (term === undefined) continue;
      const start = startOf(text, index + 1, lexicon.lengths[number - 1] ?? 0, lexicon.fold);
      if (!lexicon.mayBe(term, text.charAt(start), text.charAt(index))) continue;
      const place = placeOf(text, start, index + 1, lexicon.fold);
      const strength = lexicon.weigh(term, place);
      if (strength > 0) hits.push({ term, start: place.start, end: place.end, strength });
    }
  }
}

/** A sign that leaves the automaton where it was ends no word anew. */
function isRepeat(text: string, index: number, fold: Uint8Array): boolean {
  const symbol = index < text.length ? fold[text.charCodeAt(index)] : BORDER;
  if (symbol === VANISH) return true;
  if (symbol !== BORDER) return false;
  let before = index - 1;
  while (before >= 0 && fold[text.charCodeAt(before)] === VANISH) before--;
  return before < 0 || fold[text.charCodeAt(before)] === BORDER;
}

/** Walks back over as many symbols as the term has; what vanished or collapsed in between is skipped. */
function startOf(text: string, end: number, length: number, fold: Uint8Array): number {
  let start = end;
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
  return start;
}

function placeOf(text: string, start: number, end: number, fold: Uint8Array): Place {
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
