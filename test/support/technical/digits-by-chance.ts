import { seededRandom } from "../seeded-random.ts";

/** Numbers that look random and are the same in every run. */
export interface Chance {
  readonly below: (limit: number) => number;
  readonly digits: (count: number) => string;
  readonly pick: <One>(list: readonly [One, ...One[]]) => One;
}

export function createChance(seed: number): Chance {
  const below = seededRandom(seed);
  return {
    below,
    digits: (count) => Array.from({ length: count }, () => `${below(10)}`).join(""),
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}
