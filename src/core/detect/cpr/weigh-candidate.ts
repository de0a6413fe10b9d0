import { MAX_STEPS, STEP_SIGNS } from "../model/model.ts";
import type { KnownCandidate } from "./candidate-features.ts";
import { CPR_BUCKETS, factsOf, pushFacts, pushWords } from "./candidate-features.ts";

/** What is learned of candidates, as it is shipped: a sign a bucket. */
export interface PackedCprModel {
  readonly bias: number;
  readonly scale: number;
  readonly steps: string;
  /** From where on a score is likely; and certain, where facts call it so and no name by it does. */
  readonly thresholds: readonly [likely: number, certain: number];
}

const MAX_SUMS = 4_000;

export interface CprModel {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Int8Array;
  /** What combinations of facts add up to, as far as they have been met. */
  readonly sums: Map<string, number>;
  readonly thresholds: PackedCprModel["thresholds"];
}

export function unpackCprModel({ bias, scale, steps, thresholds }: PackedCprModel): CprModel {
  const weights = new Int8Array(CPR_BUCKETS);
  for (let at = 0; at < steps.length; at++) weights[at] = STEP_SIGNS.indexOf(steps.charAt(at)) - MAX_STEPS;
  return { bias, scale, weights, sums: new Map(), thresholds };
}

export function scoreCandidate(known: KnownCandidate, { bias, scale, weights, sums }: CprModel): number {
  const facts = factsOf(known);
  const key = facts.join();
  let sum = sums.get(key);
  if (sum === undefined) {
    let all = 0;
    pushFacts(facts, (bucket) => {
      all += weights[bucket] ?? 0;
    });
    sum = all;
    if (sums.size < MAX_SUMS) sums.set(key, sum);
  }
  let words = 0;
  pushWords(known, (bucket) => {
    words += weights[bucket] ?? 0;
  });
  return bias + scale * (sum + words);
}
