import { WORD_BOUNDARY, LAST_LETTER, SECTION_SIGN, IGNORED } from "../terms/fold.ts";
import { HASH_START, hashStep } from "./hash.ts";

/** What a token looks like, as flags. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const NUMBER = 4;
/** The first of its unit, where a capital says nothing. */
export const OPENS = 8;

/**
 * A stretch of text as words, numbers and a few signs, and as units: sentences, lines, rows. Arrays that are filled anew for
 * each stretch, so that a text of any length takes no more memory than a page.
 */
export interface Tokens {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly looks: Uint8Array;
  units: number;
  /** The first token of each unit, and behind the last unit the count of tokens. */
  readonly unitTokens: Int32Array;
}

/** So many characters are read at a time. */
const STRETCH = 0x8000;
const MAX_IN_UNIT = 48;

export function createTokens(): Tokens {
  return {
    count: 0,
    starts: new Int32Array(STRETCH + 1),
    ends: new Int32Array(STRETCH + 1),
    hashes: new Int32Array(STRETCH + 1),
    looks: new Uint8Array(STRETCH + 1),
    units: 0,
    unitTokens: new Int32Array(STRETCH + 2),
  };
}

const NEW_LINE = 10;
const STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const PERCENT = 37;
const COLON = 58;

/** Where signs and long numbers are hashed from, beyond the symbols of the fold. */
const SIGNS = 64;
const LONG_NUMBER = 128;
/** Of longer numbers only the length says anything. */
const MAX_READ_LENGTH = 3;
const MAX_DIGITS = 20;

/** How far back a line's or a word's end is scanned for. */
const SLACK = 2_000;

/** Where a stretch that begins at a place ends: behind a line, or a word. */
export function endOfStretch(text: string, from: number): number {
  const most = from + STRETCH;
  if (most >= text.length) return text.length;
  const tail = text.slice(most - SLACK, most);
  const line = tail.lastIndexOf("\n");
  const cut = line > 0 ? line : tail.lastIndexOf(" ");
  return cut <= 0 ? most : most - SLACK + cut + 1;
}

/** Reads the tokens of `text` from a place to another, which is at most `STRETCH` on. */
export function readTokens(text: string, from: number, to: number, fold: Uint8Array, tokens: Tokens): void {
  tokens.count = 0;
  tokens.units = 0;
  tokens.unitTokens[0] = 0;
  for (let at = from; at < to;) {
    const symbol = fold[text.charCodeAt(at)] ?? WORD_BOUNDARY;
    if (symbol > WORD_BOUNDARY && symbol !== SECTION_SIGN) at = readWord(text, at, to, fold, tokens);
    else {
      if (symbol !== IGNORED) readSign(text, at, to, symbol === SECTION_SIGN, tokens);
      at++;
    }
  }
  endUnit(tokens);
}

function endUnit(tokens: Tokens): void {
  if (tokens.count > firstOfUnit(tokens)) tokens.unitTokens[++tokens.units] = tokens.count;
}

const firstOfUnit = ({ unitTokens, units }: Tokens): number => unitTokens[units] ?? 0;

function addToken(tokens: Tokens, start: number, end: number, hash: number, look: number): void {
  const at = tokens.count;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.hashes[at] = hash;
  tokens.looks[at] = at === firstOfUnit(tokens) ? look | OPENS : look;
  tokens.count++;
}

/** Reads a word or a number; gives where it ends. */
function readWord(text: string, start: number, to: number, fold: Uint8Array, tokens: Tokens): number {
  const isNumber = (fold[text.charCodeAt(start)] ?? 0) > LAST_LETTER;
  let hash = HASH_START;
  let length = 0;
  let capitals = 0;
  let at = start;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const symbol = fold[code] ?? WORD_BOUNDARY;
    if (symbol === WORD_BOUNDARY || symbol === SECTION_SIGN) break;
    if (symbol !== IGNORED && symbol > LAST_LETTER !== isNumber) break;
    if (isCapital(code)) capitals++;
    if (symbol === IGNORED) continue;
    hash = hashStep(hash, symbol);
    length++;
  }
  if (isNumber) {
    const isLong = length > MAX_READ_LENGTH;
    addToken(
      tokens,
      start,
      at,
      isLong ? hashStep(HASH_START, LONG_NUMBER + Math.min(length, MAX_DIGITS)) : hash,
      NUMBER,
    );
  } else addToken(tokens, start, at, hash, capitalsOf(text.charCodeAt(start), capitals, length));
  if (tokens.count - firstOfUnit(tokens) >= MAX_IN_UNIT) endUnit(tokens);
  return at;
}

function capitalsOf(first: number, capitals: number, length: number): number {
  if (!isCapital(first)) return 0;
  return capitals === length && length > 1 ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

/** Reads a sign between words: some are tokens, some end a unit. */
function readSign(text: string, at: number, to: number, isSection: boolean, tokens: Tokens): void {
  const code = text.charCodeAt(at);
  if (code === QUESTION || code === PERCENT || code === COLON || isSection) {
    addToken(tokens, at, at + 1, hashStep(HASH_START, SIGNS + (code & 63)), 0);
  }
  const isStop = code === STOP || code === EXCLAMATION || code === QUESTION;
  if (code === NEW_LINE || (isStop && opensNext(text, at + 1, to) && !(code === STOP && isAbbreviated(tokens)))) {
    endUnit(tokens);
  }
}

const isAbbreviated = ({ count, hashes }: Tokens): boolean => count > 0 && ABBREVIATIONS.has(hashes[count - 1] ?? 0);

/** Behind these a full stop ends no sentence: "Vedr. Signe Holm". */
const ABBREVIATIONS: ReadonlySet<number> = new Set(
  "vedr ang hr fr nr pt kl dr jf tlf bl ca evt inkl stk afd att".split(" ").map(hashOfSmall),
);

/** The hash of a word of a to z, whose symbols follow those of the borders. */
function hashOfSmall(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at) - 97 + 2);
  return hash;
}

/** A blank and a capital, a digit or a quotation mark behind a full stop: a sentence ends there. */
function opensNext(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  const blank = text.charCodeAt(at);
  if (blank !== 32 && blank !== 0xa0) return false;
  const code = text.charCodeAt(blank === text.charCodeAt(at + 1) ? at + 2 : at + 1);
  return isCapital(code) || code === 34 || code === 0x201d || code === 0xbb;
}

export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}
