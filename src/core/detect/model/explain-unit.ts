import {
  capitalsBucket,
  isName,
  pairBucket,
  pushWord,
  sequenceOf,
  skipBucket,
  tripleBucket,
  UNIT_START,
} from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { STRIDE } from "./model.ts";
import { ALL_CAPITALS, CAPITAL, createTokens, readTokens } from "./tokens.ts";
import type { Tokens } from "./tokens.ts";
import { symbolsOf } from "./unit-features.ts";

type OnToken = (start: number, end: number, worth: number) => void;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What each token of a range adds to a category, in the order of the text. */
export type ExplainUnit = (text: string, range: Range, head: number, onToken: OnToken) => void;

/** Token by token, for the few units that are findings; pairs and triples count where they end. */
export function createExplainUnit({ rows, weights }: Model, lexicon: Lexicon): ExplainUnit {
  const tokens: Tokens = createTokens();
  return (text, { start, end }, head, onToken) => {
    readTokens(text, start, end, lexicon.fold, tokens);
    const worthOf = (bucket: number): number => weights[(rows[bucket] ?? 0) * STRIDE + head] ?? 0;
    let before = UNIT_START;
    let earlier = 0;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hashes[at] ?? 0;
      const look = tokens.looks[at] ?? 0;
      const isFirst = lexicon.isFirstName(hash);
      const { symbols, length } = symbolsOf(text, tokens, at, lexicon.fold);
      const isKnown = isFirst && (look & CAPITAL) !== 0;
      let worth = 0;
      const add = (bucket: number): void => {
        worth += worthOf(bucket);
      };
      if (!isKnown) pushWord(symbols, length, hash, add);
      if ((look & ALL_CAPITALS) !== 0) add(capitalsBucket(hash));
      const sequence = sequenceOf(hash, isName(tokens, at, isFirst));
      add(pairBucket(before, sequence));
      if (at > 0) {
        add(tripleBucket(earlier, before, sequence));
        add(skipBucket(earlier, sequence));
      }
      earlier = before;
      before = sequence;
      onToken(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, worth);
    }
  };
}
