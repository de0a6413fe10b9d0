/** A number from 0 to below `most`, from a stream that a seed decides (mulberry32's recurrence). */
export type SeededRandom = (most: number) => number;

/** The same stream for the same seed. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * most);
  };
}
