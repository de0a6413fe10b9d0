import { CATEGORIES } from "./categories.ts";
import type { Reader } from "./reader.ts";
import { PLACES } from "./vocabulary.ts";

export interface Evidence {
  readonly start: number;
  readonly end: number;
  /** The list that a word of the evidence is on. */
  readonly topic?: string;
}

/** The words of a unit that say most for a category: the run with the largest sum. */
export function findEvidence(
  text: string,
  unit: { readonly start: number; readonly end: number },
  head: number,
  { explainUnit, lexicon }: Reader,
): Evidence {
  const kind = CATEGORIES[head];
  let sum = 0;
  let from = unit.start;
  let topic: string | undefined;
  let best = 0;
  let found: Evidence = unit;
  explainUnit(text, unit, head, (start, end, worth, topics) => {
    if (sum <= 0) {
      sum = 0;
      from = start;
      topic = undefined;
    }
    sum += worth;
    for (const code of topics) {
      const list = lexicon.lists[Math.floor(code / PLACES)];
      if (list !== undefined && list.kind === kind) topic = topic ?? list.topic;
    }
    if (sum > best) {
      best = sum;
      found = topic === undefined ? { start: from, end } : { start: from, end, topic };
    }
  });
  return found;
}
