import { hashText } from "./hash-text.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { domainOf, isCovered, readAddress } from "./read-address.ts";

/** In front of the hash of an address that is not to be read in the script (docs/organisation-file.md). */
export const HASHED = "hash:";

/**
 * Whether a list names an address: as a whole address, as a pattern in which `*` stands for anything and `#` for a digit, by
 * its domain, or by its hash.
 */
export function listsAddress(list: readonly string[], written: string): boolean {
  const address = readAddress(written);
  const domain = domainOf(address);
  return list.some((entry) => {
    if (entry.slice(0, HASHED.length) === HASHED) return entry === hashAddress(address);
    const isPattern = entry.indexOf("@") >= 0 || entry.indexOf("*") >= 0;
    return isPattern ? matchesPattern(entry.toLowerCase(), address) : isCovered([entry], domain);
  });
}

export function hashAddress(written: string): string {
  return HASHED + hashText(readAddress(written));
}
