import { ambiguousNames, firstNames } from "./first-names.ts";

let known: ReadonlySet<string> | undefined;

/** "Rikke", not "Kommunen"; made on first use. */
export function isFirstName(word: string): boolean {
  known ??= new Set(firstNames.split(/\s+/).concat(ambiguousNames.split(" ")));
  return known.has(word);
}
