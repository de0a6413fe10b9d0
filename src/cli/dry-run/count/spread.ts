/** How often which time was taken: a fixed number of boxes, each 2 % wider than the one before, for any number of times. */
export interface Spread {
  readonly add: (millis: number) => void;
  /** The time that a share of all stayed below, 0.5 for the median; 0 where there were none. */
  readonly below: (share: number) => number;
  readonly worst: () => number;
}

const STEP = Math.log(1.02);

/** Milliseconds of the first box. */
const FIRST_BUCKET_MS = 0.01;

export function createSpread(): Spread {
  const boxes = new Map<number, number>();
  let count = 0;
  let worst = 0;
  return {
    add: (millis) => {
      const box = Math.round(Math.log(Math.max(millis, FIRST_BUCKET_MS) / FIRST_BUCKET_MS) / STEP);
      boxes.set(box, (boxes.get(box) ?? 0) + 1);
      count++;
      worst = Math.max(worst, millis);
    },
    below: (share) => {
      let seen = 0;
      for (const [box, times] of [...boxes].sort(([a], [b]) => a - b)) {
        seen += times;
        if (seen >= share * count) return Math.min(worst, FIRST_BUCKET_MS * Math.exp(box * STEP));
      }
      return 0;
    },
    worst: () => worst,
  };
}
