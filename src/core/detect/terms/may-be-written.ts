import type { Term } from "./term-list.ts";

/** A name begins with a capital, and an abbreviation begins and ends with one; most of what spells like them does not. */
export function mayBeWritten({ mode }: Term, first: string, last: string): boolean {
  if (mode === "N") return isCapital(first);
  return (mode !== "U" && mode !== "UP") || (isCapital(first) && isCapital(last));
}

/** As `weighTerm` asks it, digits and signs included. */
const isCapital = (sign: string) => sign < "a" || sign === sign.toUpperCase();
