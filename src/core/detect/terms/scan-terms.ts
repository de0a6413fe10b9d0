import type { Automaton } from "./build-automaton.ts";
import { WORD_BOUNDARY, LAST_LETTER, SYMBOLS, IGNORED } from "./fold.ts";
import { ANY, CAPITALS, isSmallLetter, LETTER_NEXT, SMALL_LAST, STOP } from "./may-be-written.ts";
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
  /** Of each term and of each accepting state what its spelling asks for (`may-be-written.ts`): scanned at first, for it costs the least. */
  readonly spellings: Uint8Array;
  readonly passes: Uint8Array;
  /** What a spelling is worth where it stands; 0 when it is not the term. */
  readonly weigh: (term: Term, place: Place) => number;
}

/** The place of a spelling: `start` and `end` are offsets of the term itself, not of its word. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Letters of the same word on either side, folded; at most `MAX_PART_LENGTH`. */
  readonly before: string;
  readonly after: string;
}

const MAX_PART_LENGTH = 24;
const LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";
const GENITIVE = LETTERS.indexOf("s") + 2;

/**
 * All terms of a text in the order they end, in one pass; the work beside it is proportional to the hits. The loop is the
 * product's hottest, and has one branch.
 */
export function scanTerms(text: string, lexicon: Lexicon): readonly Hit[] {
  const { automaton, fold } = lexicon;
  const { next, accepting } = automaton;
  const hits: Hit[] = [];
  const { length } = text;
  let state = next[WORD_BOUNDARY] ?? 0;
  for (let index = 0; index < length; index++) {
    state = next[state * SYMBOLS + (fold[text.charCodeAt(index)] ?? WORD_BOUNDARY)] ?? 0;
    if (state >= accepting) collect(text, index, state, lexicon, hits);
  }
  // One step beyond the end, where a border closes the last word.
  state = next[state * SYMBOLS + WORD_BOUNDARY] ?? 0;
  if (state >= accepting) collect(text, length, state, lexicon, hits);
  return hits;
}

function collect(text: string, index: number, from: number, lexicon: Lexicon, hits: Hit[]): void {
  const { automaton, fold, spellings } = lexicon;
  const isSmall = isSmallLetter(text.charCodeAt(index));
  const pass = lexicon.passes[from - automaton.accepting] ?? 0;
  if ((isSmall && (pass & SMALL_LAST) !== 0) || ((pass & LETTER_NEXT) !== 0 && goesOn(text, index + 1, fold))) return;
  if (isRepeat(text, index, fold)) return;
  const { ends, outputLink, nextOutput } = automaton;
  for (let state = from; state !== 0; state = outputLink[state] ?? 0) {
    for (let number = ends[state] ?? 0; number !== 0; number = nextOutput[number] ?? 0) {
      const spelling = spellings[number - 1];
      if (isSmall && spelling === CAPITALS) continue;
      if (spelling === STOP && text.charAt(index - 1) !== ".") continue;
      weighAt(text, index + 1, number - 1, lexicon, hits);
    }
  }
}

/** A letter follows, and not an s. */
function goesOn(text: string, at: number, fold: Uint8Array): boolean {
  const symbol = at < text.length ? (fold[text.charCodeAt(at)] ?? WORD_BOUNDARY) : WORD_BOUNDARY;
  return symbol > WORD_BOUNDARY && symbol <= LAST_LETTER && symbol !== GENITIVE;
}

/** `begun` is where the part of the term ends that the automaton knows. */
function weighAt(text: string, begun: number, number: number, lexicon: Lexicon, hits: Hit[]): void {
  const term = lexicon.terms[number];
  if (term === undefined) return;
  const rest = lexicon.rests[number] ?? NOTHING;
  const end = rest.length === 0 ? begun : matchRest(text, begun, rest, lexicon.fold);
  if (end < 0) return;
  const start = startOf(text, begun, lexicon.lengths[number] ?? 0, lexicon.fold);
  if (lexicon.spellings[number] !== ANY && isSmallLetter(text.charCodeAt(start))) return;
  const strength = lexicon.weigh(term, placeOf(text, start, end, lexicon.fold));
  if (strength > 0) hits.push({ term, start, end, strength });
}

/** A sign that leaves the automaton where it was ends no word anew. */
function isRepeat(text: string, index: number, fold: Uint8Array): boolean {
  const symbol = index < text.length ? fold[text.charCodeAt(index)] : WORD_BOUNDARY;
  if (symbol === IGNORED) return true;
  if (symbol !== WORD_BOUNDARY) return false;
  let before = index - 1;
  while (before >= 0 && fold[text.charCodeAt(before)] === IGNORED) before--;
  return before < 0 || fold[text.charCodeAt(before)] === WORD_BOUNDARY;
}

const NOTHING: readonly number[] = [];

/** Where a term ends whose beginning ends at a place; -1 where the text goes on otherwise. */
function matchRest(text: string, begun: number, rest: readonly number[], fold: Uint8Array): number {
  let at = begun;
  let matched = 0;
  // Where the known part ends with a border, more of it may follow.
  let last = rest[0] === WORD_BOUNDARY ? -1 : WORD_BOUNDARY;
  for (; matched < rest.length && at < text.length; at++) {
    const symbol = fold[text.charCodeAt(at)] ?? WORD_BOUNDARY;
    if (symbol === IGNORED || (symbol === WORD_BOUNDARY && last === WORD_BOUNDARY)) continue;
    if (symbol !== rest[matched]) return -1;
    last = symbol;
    matched++;
  }
  return matched === rest.length ? at : -1;
}

/** Walks back over as many symbols as the term has; what vanished or collapsed in between is skipped. */
function startOf(text: string, end: number, length: number, fold: Uint8Array): number {
  let start = end;
  let left = length;
  let last = -1;
  while (start > 0 && left > 0) {
    const symbol = fold[text.charCodeAt(start - 1)] ?? WORD_BOUNDARY;
    if (symbol !== IGNORED && !(symbol === WORD_BOUNDARY && last === WORD_BOUNDARY)) {
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

function lettersBefore(text: string, end: number, fold: Uint8Array): string {
  let start = end;
  let isPlain = true;
  for (; start > 0 && end - start < MAX_PART_LENGTH; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isPart(fold[code] ?? WORD_BOUNDARY)) break;
    if (!isBasic(code)) isPlain = false;
  }
  if (start === end) return "";
  return isPlain ? text.slice(start, end).toLowerCase() : foldPart(text, start, end, fold);
}

function lettersAfter(text: string, start: number, fold: Uint8Array): string {
  let end = start;
  let isPlain = true;
  for (; end < text.length && end - start < MAX_PART_LENGTH; end++) {
    const code = text.charCodeAt(end);
    if (!isPart(fold[code] ?? WORD_BOUNDARY)) break;
    if (!isBasic(code)) isPlain = false;
  }
  if (start === end) return "";
  return isPlain ? text.slice(start, end).toLowerCase() : foldPart(text, start, end, fold);
}

/** A letter, or what vanishes between letters. */
const isPart = (symbol: number) => symbol !== WORD_BOUNDARY && symbol <= LAST_LETTER;

/** Letters that fold to their own small form: A to Z, Æ, Ø, Å. */
function isBasic(code: number): boolean {
  return (
    code < 0x80 || code === 0xe6 || code === 0xf8 || code === 0xe5 || code === 0xc6 || code === 0xd8 || code === 0xc5
  );
}

function foldPart(text: string, start: number, end: number, fold: Uint8Array): string {
  let part = "";
  for (let index = start; index < end; index++) {
    const symbol = fold[text.charCodeAt(index)] ?? WORD_BOUNDARY;
    if (symbol !== IGNORED) part += LETTERS.charAt(symbol - 2);
  }
  return part;
}
