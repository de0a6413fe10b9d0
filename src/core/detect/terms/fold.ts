/** Symbols that a text is folded to: 0 vanishes, 1 is a border between words, then a-z, æ, ø, å, the digits and §. */
export const SYMBOLS = 42;
export const IGNORED = 0;
export const WORD_BOUNDARY = 1;
export const LAST_LETTER = 30;
export const SECTION_SIGN = 41;

const LETTERS = "abcdefghijklmnopqrstuvwxyzæøå";

/** What foreign letters are read as, so that "André" and "Müller" stay one word. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["a", "àáâãāăą"],
  ["æ", "ä"],
  ["c", "çćĉċč"],
  ["d", "ðďđ"],
  ["e", "èéêëēĕėęě"],
  ["g", "ĝğġģ"],
  ["i", "ìíîïĩīĭįı"],
  ["l", "ĺļľŀł"],
  ["n", "ñńņňŋ"],
  ["o", "òóôõōŏ"],
  ["ø", "öő"],
  ["r", "ŕŗř"],
  ["s", "śŝşš"],
  ["t", "þţťŧ"],
  ["u", "ùúûüũūŭůűų"],
  ["y", "ýÿŷ"],
  ["z", "źżž"],
];

/** Soft hyphen, zero-width characters, joiners and combining accents. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
];

/** Each of the 65,536 UTF-16 code units as a symbol. Locale-free, so classic Outlook folds as Node does. */
export function buildFold(): Uint8Array {
  const fold = new Uint8Array(0x10000).fill(WORD_BOUNDARY);
  const set = (letter: string, symbol: number) => {
    fold[letter.charCodeAt(0)] = symbol;
    fold[letter.toUpperCase().charCodeAt(0)] = symbol;
  };
  for (let index = 0; index < LETTERS.length; index++) set(LETTERS.charAt(index), index + 2);
  for (const [letter, foreign] of FOREIGN) {
    for (const each of foreign.split("")) set(each, LETTERS.indexOf(letter) + 2);
  }
  // The dotless i is a capital I's lower case elsewhere; here I stays i.
  set("i", LETTERS.indexOf("i") + 2);
  for (let digit = 0; digit < 10; digit++) fold[48 + digit] = LAST_LETTER + 1 + digit;
  fold["§".charCodeAt(0)] = SECTION_SIGN;
  for (const [from, to] of INVISIBLE) fold.fill(IGNORED, from, to + 1);
  return fold;
}

/** A term as symbols; borders collapse to one. */
export function foldTerm(text: string, fold: Uint8Array): readonly number[] {
  const symbols: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const symbol = fold[text.charCodeAt(index)] ?? WORD_BOUNDARY;
    if (symbol === IGNORED || (symbol === WORD_BOUNDARY && symbols[symbols.length - 1] === WORD_BOUNDARY)) continue;
    symbols.push(symbol);
  }
  return symbols;
}
