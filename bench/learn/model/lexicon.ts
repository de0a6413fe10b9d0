import { buildFold, foldTerm } from "#core/detect/terms/fold.ts";
import { once } from "#core/detect/terms/once.ts";
import { firstNames } from "#core/detect/terms/persons/first-names.ts";
import { hashWord } from "./hash.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { buildVocabulary } from "./vocabulary.ts";

/** What is known of words before anything is learned. */
export interface Lexicon extends Vocabulary {
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
  return { ...buildVocabulary(fold), fold, isFirstName: (hash) => names.has(hash) };
});
