import { once } from "../once.ts";
import { ambiguousNames, firstNames } from "./first-names.ts";

const known = once(() => new Set(firstNames.split(/\s+/).concat(ambiguousNames.split(" "))));

/** "Rikke", not "Kommunen". */
export function isFirstName(word: string): boolean {
  return known().has(word);
}
