import type { Reader } from "./reader.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words of a unit that say most for a category: the run with the largest sum. */
export function findEvidence(text: string, unit: Range, head: number, { explainUnit }: Reader): Range {
  let sum = 0;
  let from = unit.start;
  let best = 0;
  let found = unit;
  explainUnit(text, unit, head, (start, end, worth) => {
    if (sum <= 0) {
      sum = 0;
      from = start;
    }
    sum += worth;
    if (sum > best) {
      best = sum;
      found = { start: from, end };
    }
  });
  return found;
}
