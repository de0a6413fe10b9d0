/** Small letters and digits of Danish text, told by their codes: a walk over every character has no time for patterns. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** a to z, à to ÿ. */
export const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff);

/** A to Z, Å, Æ, Ø. */
export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || code === 0xc5 || code === 0xc6 || code === 0xd8;

export const isLetter = (code: number): boolean => isSmall(code) || (code >= 65 && code <= 90) || code >= 0xc0;

const MAX_WORD_LENGTH = 20;

/** The word that ends at a place, in small letters; empty where none does. */
export function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < MAX_WORD_LENGTH && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? "" : text.slice(start, end).toLowerCase();
}
