import { HEADS } from "./categories.ts";
import {
  capitalsBucket,
  isName,
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
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { STRIDE } from "./model.ts";
import type { Tokens } from "./tokens.ts";
import { ALL_CAPITALS, CAPITAL, createTokens, endOfStretch, NUMBER, readTokens } from "./tokens.ts";
import { symbolsOf } from "./unit-features.ts";

/** Is told a unit's scores by category, in the order of the text; the array is filled anew for the next. */
type OnUnit = (start: number, end: number, scores: Float64Array) => void;

export type ScoreText = (text: string, place: Place, onUnit: OnUnit) => void;

/** Words whose sums are kept; the commonest 8,000 are nine tenths of any text. */
const SLOTS = 1 << 13;
const CAPITALS_MARK = 0x2545f491;

/** Flags of a slot. */
const USED = 1;
const FIRST_NAME = 2;

interface Sums {
  readonly own: Int32Array;
  readonly near: Int32Array;
}

interface Words {
  readonly keys: Int32Array;
  readonly flags: Uint8Array;
  /** The word's own sums, and those that it adds to its neighbours. */
  readonly own: Int16Array;
  readonly near: Int16Array;
}

/** What is kept between texts. */
interface State {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly tokens: Tokens;
  /** Of a word that is read anew. */
  readonly fresh: Sums;
  /** Of the unit before, the unit, and the unit behind, in turn. */
  readonly turns: readonly [Sums, Sums, Sums];
  readonly scores: Float64Array;
}

/** Reads texts with one model; what it has learned of words it keeps for the next text. */
export function createScoreText(model: Model, lexicon: Lexicon): ScoreText {
  const state: State = {
    model,
    lexicon,
    words: {
      keys: new Int32Array(SLOTS),
      flags: new Uint8Array(SLOTS),
      own: new Int16Array(SLOTS * STRIDE),
      near: new Int16Array(SLOTS * STRIDE),
    },
    tokens: createTokens(),
    fresh: createSums(),
    turns: [createSums(), createSums(), createSums()],
    scores: new Float64Array(HEADS),
  };
  return (text, place, onUnit) => {
    let seen = 0;
    for (let from = 0; from < text.length;) {
      const to = endOfStretch(text, from);
      readTokens(text, from, to, lexicon.fold, state.tokens);
      seen = scoreStretch(state, text, { place, seen }, onUnit);
      from = to;
    }
  };
}

const createSums = (): Sums => ({ own: new Int32Array(STRIDE), near: new Int32Array(STRIDE) });

/** Gives the number of names that the text has held so far. */
function scoreStretch(state: State, text: string, around: { place: Place; seen: number }, onUnit: OnUnit): number {
  const { tokens, turns, model, scores } = state;
  let [current, done, previous] = turns;
  let seen = around.seen;
  for (let unit = 0; unit <= tokens.units; unit++) {
    if (unit < tokens.units) {
      const names = sumUnit(state, text, unit, current);
      addRow(model, current.own, namesBucket(names));
      addRow(model, current.own, placeBucket(around.place));
      addRow(model, current.own, seenBucket(seen, names));
      seen += names;
    }
    if (unit > 0) {
      addUp(state, {
        before: unit > 1 ? previous : undefined,
        own: done,
        after: unit < tokens.units ? current : undefined,
      });
      const first = tokens.unitTokens[unit - 1] ?? 0;
      const last = (tokens.unitTokens[unit] ?? 0) - 1;
      onUnit(tokens.starts[first] ?? 0, tokens.ends[last] ?? 0, scores);
    }
    [current, done, previous] = [previous, current, done];
  }
  return seen;
}

interface Neighbours {
  readonly before: Sums | undefined;
  readonly own: Sums;
  readonly after: Sums | undefined;
}

function addUp({ model: { bias, scale }, scores }: State, { before, own, after }: Neighbours): void {
  for (let head = 0; head < HEADS; head++) {
    const sum = (own.own[head] ?? 0) + (before?.near[head] ?? 0) + (after?.near[head] ?? 0);
    scores[head] = (bias[head] ?? 0) + (scale[head] ?? 0) * sum;
  }
}

/** Sums one unit up; gives the number of names in it. */
function sumUnit(state: State, text: string, unit: number, into: Sums): number {
  const { model, tokens, words } = state;
  const first = tokens.unitTokens[unit] ?? 0;
  const end = tokens.unitTokens[unit + 1] ?? first;
  into.own.fill(0);
  into.near.fill(0);
  let before = UNIT_START;
  let earlier = 0;
  let names = 0;
  for (let at = first; at < end; at++) {
    const slot = slotOf(state, text, at);
    const look = tokens.looks[at] ?? 0;
    const hash = tokens.hashes[at] ?? 0;
    const isFirst = ((words.flags[slot] ?? 0) & FIRST_NAME) !== 0;
    const isKnown = isFirst && (look & CAPITAL) !== 0;
    const isNamed = isName(tokens, at, isFirst);
    if (isNamed || isKnown) names++;
    const base = slot * STRIDE;
    if (!isKnown) addSums(into.own, words.own, base);
    addSums(into.near, words.near, base);
    if ((look & ALL_CAPITALS) !== 0) addRow(model, into.own, capitalsBucket(hash));
    const sequence = sequenceOf(hash, isNamed);
    addRow(model, into.own, pairBucket(before, sequence));
    if (at > first) {
      addRow(model, into.own, tripleBucket(earlier, before, sequence));
      addRow(model, into.own, skipBucket(earlier, sequence));
    }
    earlier = before;
    before = sequence;
  }
  addRow(model, into.own, pairBucket(before, UNIT_END));
  addRow(model, into.own, tripleBucket(earlier, before, UNIT_END));
  return names;
}

/** The slot of a token's word, read anew where another word has it. */
function slotOf(state: State, text: string, at: number): number {
  const { tokens, words } = state;
  const isCapitals = ((tokens.looks[at] ?? 0) & ALL_CAPITALS) !== 0;
  const hash = tokens.hashes[at] ?? 0;
  const key = isCapitals ? hash ^ CAPITALS_MARK : hash;
  const slot = (key ^ (key >>> 13)) & (SLOTS - 1);
  // Long numbers share a hash by their length, and differ in their digits.
  const isNumber = ((tokens.looks[at] ?? 0) & NUMBER) !== 0;
  if (words.keys[slot] !== key || words.flags[slot] === 0 || isNumber) {
    words.keys[slot] = key;
    fillSlot(state, text, at, slot);
  }
  return slot;
}

function fillSlot({ model, lexicon, words, tokens, fresh }: State, text: string, at: number, slot: number): void {
  const { symbols, length } = symbolsOf(text, tokens, at, lexicon.fold);
  const hash = tokens.hashes[at] ?? 0;
  fresh.own.fill(0);
  fresh.near.fill(0);
  pushWord(symbols, length, hash, (bucket) => {
    addRow(model, fresh.own, bucket);
  });
  addRow(model, fresh.near, nearBucket(hash));
  words.flags[slot] = lexicon.isFirstName(hash) ? USED | FIRST_NAME : USED;
  words.own.set(fresh.own, slot * STRIDE);
  words.near.set(fresh.near, slot * STRIDE);
}

function addRow({ rows, weights }: Model, sum: Int32Array, bucket: number): void {
  const row = rows[bucket] ?? 0;
  if (row === 0) return;
  const base = row * STRIDE;
  for (let head = 0; head < HEADS; head++) sum[head] = (sum[head] ?? 0) + (weights[base + head] ?? 0);
}

function addSums(into: Int32Array, from: Int16Array, base: number): void {
  for (let head = 0; head < HEADS; head++) into[head] = (into[head] ?? 0) + (from[base + head] ?? 0);
}
