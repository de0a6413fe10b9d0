import { dropIdioms } from "./drop-idioms.ts";
import { findLawHits } from "./law-hits.ts";
import { mainLexicon } from "./lexicons.ts";
import type { Hit } from "./scan-terms.ts";
import { scanTerms } from "./scan-terms.ts";

/** All that the lists know in a text, in order: words that are not part of an idiom, and sections of laws. */
export function findHits(text: string): readonly Hit[] {
  const hits = dropIdioms(text, scanTerms(text, mainLexicon()));
  const laws = findLawHits(text, hits);
  return laws.length === 0 ? hits : hits.concat(laws).sort((one, other) => one.start - other.start);
}
