import { WORD_BOUNDARY } from "../terms/fold.ts";
import { bucketOf, HASH_START, hashStep, joinHashes } from "./hash.ts";
import type { Tokens } from "./tokens.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, OPENS } from "./tokens.ts";

/** Kinds of features; each hashes into buckets of its own. */
const WORD = 1;
const GRAM = 2;
const PAIR = 3;
const TRIPLE = 4;
const SKIP = 5;
const NEAR = 6;
const CAPITALS = 9;
const CUE = 10;

/** Stands for any name in pairs and triples. */
const NAME = 0x5bd1e995;
/** What stands before a unit's first token, and behind its last. */
export const UNIT_START = 0x1b873593;
export const UNIT_END = 0x3c6ef372;

/** Words are read to here. */
export const MAX_WORD_LENGTH = 40;
const GRAMS = [3, 4, 5];
const MIN_INNER_LENGTH = 4;

export type Push = (bucket: number) => void;

/**
 * What a word says by itself: the word, and its runs of four and five letters (of three at its borders).
 * `symbols` holds `length` symbols from 1 on, with room for a border on both sides.
 */
export function pushWord(symbols: Uint8Array, length: number, hash: number, push: Push): void {
  push(bucketOf(hash, WORD));
  symbols[0] = WORD_BOUNDARY;
  symbols[length + 1] = WORD_BOUNDARY;
  for (const size of GRAMS) {
    for (let start = 0; start + size < length + 3; start++) {
      const isInner = start > 0 && start + size < length + 2;
      if ((size < MIN_INNER_LENGTH && isInner) || size === length + 2) continue;
      let gram = HASH_START;
      for (let at = start; at < start + size; at++) gram = hashStep(gram, symbols[at] ?? 0);
      push(bucketOf(gram, GRAM));
    }
  }
}

/** What a word of the sentence before or after says. */
export const nearBucket = (hash: number): number => bucketOf(hash, NEAR);

/** A first name that is known, or a word with a capital inside a sentence. */
export function isName(tokens: Tokens, at: number, isFirstName: boolean): boolean {
  const look = tokens.looks[at] ?? 0;
  if ((look & CAPITAL) === 0 || (look & (ALL_CAPITALS | NUMBER)) !== 0) return false;
  return isFirstName || (look & OPENS) === 0;
}

/** How a token counts in pairs and triples, where all names are alike. */
export const sequenceOf = (hash: number, isNamed: boolean): number => (isNamed ? NAME : hash);

export const pairBucket = (first: number, second: number): number => bucketOf(joinHashes(first, second), PAIR);
export const skipBucket = (first: number, third: number): number => bucketOf(joinHashes(first, third), SKIP);
export const tripleBucket = (first: number, second: number, third: number): number =>
  bucketOf(joinHashes(joinHashes(first, second), third), TRIPLE);
export const capitalsBucket = (hash: number): number => bucketOf(hash, CAPITALS);

/** Where the unit stands, how many names it holds, and how many the text held before it. */
export type Place = 0 | 1 | 2 | 3;
export const SUBJECT: Place = 0;
export const BODY: Place = 1;
export const FILE_NAME: Place = 2;
export const FILE: Place = 3;

const MAX_NAMES = 2;
const few = (names: number): number => Math.min(MAX_NAMES, names);

export const placeBucket = (place: Place): number => bucketOf(20 + place, CUE);
export const namesBucket = (names: number): number => bucketOf(10 + few(names), CUE);
export const seenBucket = (seen: number, names: number): number => bucketOf(30 + few(seen) * 10 + few(names), CUE);
