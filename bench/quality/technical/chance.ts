/** Numbers that look random and are the same in every run (mulberry32, Tommy Ettinger, public domain algorithm). */
export interface Chance {
  readonly below: (limit: number) => number;
  readonly digits: (count: number) => string;
  readonly pick: <One>(list: readonly [One, ...One[]]) => One;
}

export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    digits: (count) => Array.from({ length: count }, () => `${below(10)}`).join(""),
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}
