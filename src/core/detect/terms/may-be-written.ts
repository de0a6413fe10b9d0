import type { Term } from "./term-list.ts";

/** What a term asks of its first and last letter, as a number for the scan. */
export const NO_CAPITAL = 0;
const FIRST = 1;
export const FIRST_AND_LAST = 2;

/** A name begins with a capital, and an abbreviation begins and ends with one; most of what spells like them does not. */
export function capitalsOf({ mode }: Term): number {
  if (mode === "N") return FIRST;
  return mode === "U" || mode === "UP" ? FIRST_AND_LAST : NO_CAPITAL;
}

/** a to z, and the small ones of Latin-1; of other letters `weighTerm` judges. */
export function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}
