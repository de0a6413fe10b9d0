import { buildFold, foldTerm } from "../terms/fold.ts";
import { once } from "../terms/once.ts";
import { firstNames } from "../terms/persons/first-names.ts";
import { hashWord } from "./hash.ts";

/** What is known of words before anything is learned. */
export interface Lexicon {
  readonly fold: Uint8Array;
  readonly isFirstName: (hash: number) => boolean;
}

/** Built on first use, since loading the bundle must stay quick. */
export const lexicon = once((): Lexicon => {
  const fold = buildFold();
  const names = new Set(
    firstNames
      .split(/\s+/)
      .filter((name) => name !== "")
      .map((name) => hashWord(foldTerm(name, fold))),
  );
  return { fold, isFirstName: (hash) => names.has(hash) };
});
