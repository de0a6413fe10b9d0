import {
  capitalsBucket,
  isName,
  MAX_WORD_LENGTH,
  namesBucket,
  nearBucket,
  pairBucket,
  placeBucket,
  pushWord,
  seenBucket,
  sequenceOf,
  skipBucket,
  tripleBucket,
  UNIT_END,
  UNIT_START,
} from "./features.ts";
import type { Place } from "./features.ts";
import { IGNORED } from "../terms/fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { ALL_CAPITALS, CAPITAL, createTokens, endOfStretch, readTokens } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";

/** A sentence, line or row with all its features. `tokens[k]` is the token, from 0, that feature `k` belongs to; -1 for none. */
interface UnitFeatures {
  readonly start: number;
  readonly end: number;
  readonly buckets: readonly number[];
  readonly tokens: readonly number[];
  /** How many names stand in it. */
  readonly names: number;
}

/** All units of a text with their features spelt out: what is learned from, and what `explain` shows. Slow beside `score-text.ts`. */
export function readUnitFeatures(text: string, place: Place, lexicon: Lexicon): readonly UnitFeatures[] {
  const tokens = createTokens();
  const units: UnitFeatures[] = [];
  let seen = 0;
  for (let from = 0; from < text.length;) {
    const to = endOfStretch(text, from);
    readTokens(text, from, to, lexicon.fold, tokens);
    for (let unit = 0; unit < tokens.units; unit++) {
      const read = readUnit(text, tokens, unit, { place, seen, lexicon });
      seen += read.names;
      units.push(read);
    }
    from = to;
  }
  return units;
}

interface Around {
  readonly place: Place;
  readonly seen: number;
  readonly lexicon: Lexicon;
}

function readUnit(text: string, tokens: Tokens, unit: number, { place, seen, lexicon }: Around) {
  const buckets: number[] = [];
  const owners: number[] = [];
  const first = tokens.unitTokens[unit] ?? 0;
  const end = tokens.unitTokens[unit + 1] ?? first;
  const push = (owner: number) => (bucket: number) => {
    buckets.push(bucket);
    owners.push(owner);
  };
  let before = UNIT_START;
  let earlier = 0;
  let names = 0;
  for (let at = first; at < end; at++) {
    const add = push(at - first);
    const hash = tokens.hashes[at] ?? 0;
    const look = tokens.looks[at] ?? 0;
    const isFirst = lexicon.isFirstName(hash);
    const isKnown = isFirst && (look & CAPITAL) !== 0;
    const isNamed = isName(tokens, at, isFirst);
    if (isNamed || isKnown) names++;
    if (!isKnown) {
      const { symbols, length } = symbolsOf(text, tokens, at, lexicon.fold);
      pushWord(symbols, length, hash, add);
    }
    if ((look & ALL_CAPITALS) !== 0) add(capitalsBucket(hash));
    const sequence = sequenceOf(hash, isNamed);
    add(pairBucket(before, sequence));
    if (at > first) {
      add(tripleBucket(earlier, before, sequence));
      add(skipBucket(earlier, sequence));
    }
    earlier = before;
    before = sequence;
  }
  const add = push(end - first - 1);
  add(pairBucket(before, UNIT_END));
  add(tripleBucket(earlier, before, UNIT_END));
  pushNeighbour(tokens, unit - 1, push(-1));
  pushNeighbour(tokens, unit + 1, push(-1));
  push(-1)(namesBucket(names));
  push(-1)(placeBucket(place));
  push(-1)(seenBucket(seen, names));
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[end - 1] ?? 0, buckets, tokens: owners, names };
}

function pushNeighbour(tokens: Tokens, unit: number, push: (bucket: number) => void): void {
  if (unit < 0 || unit >= tokens.units) return;
  const end = tokens.unitTokens[unit + 1] ?? 0;
  for (let at = tokens.unitTokens[unit] ?? 0; at < end; at++) push(nearBucket(tokens.hashes[at] ?? 0));
}

const symbols = new Uint8Array(MAX_WORD_LENGTH + 2);

/** The symbols of a token from 1 on. */
export function symbolsOf(
  text: string,
  tokens: Tokens,
  at: number,
  fold: Uint8Array,
): { symbols: Uint8Array; length: number } {
  const end = tokens.ends[at] ?? 0;
  let length = 0;
  for (let place = tokens.starts[at] ?? 0; place < end && length < MAX_WORD_LENGTH; place++) {
    const symbol = fold[text.charCodeAt(place)] ?? IGNORED;
    if (symbol !== IGNORED) symbols[++length] = symbol;
  }
  return { symbols, length };
}
