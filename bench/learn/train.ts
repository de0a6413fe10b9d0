/** Units as rows of feature buckets, one behind the other. */
export interface Rows {
  readonly offsets: Int32Array;
  readonly buckets: Int32Array;
  /** A bit a head. */
  readonly labels: Int32Array;
  readonly isDecoy: Uint8Array;
  /** How much each row weighs. */
  readonly worth: Float32Array;
}

export interface Settings {
  /** How many features there are. */
  readonly features: number;
  readonly heads: number;
  readonly epochs: number;
  readonly rate: number;
  /** A weight that is pulled less than this is none. */
  readonly sparsity: number;
  readonly decay: number;
  readonly revealing: number;
  readonly decoy: number;
  /** Text that reveals something of another kind. */
  readonly elsewhere: number;
  readonly other: number;
}

export interface Weights {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const SLIGHT = 0.008;
const PARTS = 4;

interface Learner extends Weights {
  readonly pulls: Float32Array;
  readonly squares: Float32Array;
}

/** One logistic regression a head, by FTRL-Proximal (McMahan et al. 2013), in an order that is shuffled alike in every run. */
export function train(rows: Rows, which: Int32Array, settings: Settings): Weights {
  const size = settings.features * settings.heads;
  const learner: Learner = {
    weights: new Float32Array(size),
    pulls: new Float32Array(size),
    squares: new Float32Array(size),
    bias: new Float32Array(settings.heads).fill(-3),
  };
  const sums = new Float64Array(settings.heads);
  const order = Int32Array.from(which);
  let seed = 12345;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    seed = shuffle(order, seed);
    for (const row of order) {
      // Of the many that say nothing, another part each time, weighted up.
      if (isPlain(rows, row) && (row + epoch) % PARTS !== 0) continue;
      sumUp(learner, rows, row, sums);
      learnRow(learner, rows, row, sums, settings);
    }
  }
  return { weights: learner.weights, bias: learner.bias };
}

const isPlain = ({ labels, isDecoy }: Rows, row: number): boolean => labels[row] === 0 && isDecoy[row] === 0;

function shuffle(order: Int32Array, from: number): number {
  let seed = from;
  for (let at = order.length - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const to = Math.floor((seed / 0x100000000) * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[to] ?? 0;
    order[to] = held;
  }
  return seed;
}

function sumUp({ weights, bias }: Weights, { offsets, buckets }: Rows, row: number, sums: Float64Array): void {
  const heads = sums.length;
  sums.set(bias);
  const end = offsets[row + 1] ?? 0;
  for (let k = offsets[row] ?? 0; k < end; k++) {
    const base = (buckets[k] ?? 0) * heads;
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + (weights[base + head] ?? 0);
  }
}

function learnRow(learner: Learner, rows: Rows, row: number, sums: Float64Array, settings: Settings): void {
  const { heads, revealing, decoy, elsewhere, other } = settings;
  const { bias } = learner;
  const label = rows.labels[row] ?? 0;
  const worth = rows.worth[row] ?? 0;
  const quiet = isPlain(rows, row) ? other * PARTS : rows.isDecoy[row] === 1 ? decoy : elsewhere;
  for (let head = 0; head < heads; head++) {
    const isMeant = (label >> head) & 1;
    const error = 1 / (1 + Math.exp(-(sums[head] ?? 0))) - isMeant;
    const gradient = error * (isMeant === 1 ? revealing : quiet) * worth;
    if (Math.abs(gradient) < SLIGHT) continue;
    bias[head] = (bias[head] ?? 0) - 0.01 * gradient;
    pullRow(learner, rows, row, { head, gradient }, settings);
  }
}

function pullRow(
  { weights, pulls, squares }: Learner,
  { offsets, buckets }: Rows,
  row: number,
  { head, gradient }: { readonly head: number; readonly gradient: number },
  { heads, rate, sparsity, decay }: Settings,
): void {
  const square = gradient * gradient;
  const end = offsets[row + 1] ?? 0;
  for (let k = offsets[row] ?? 0; k < end; k++) {
    const place = (buckets[k] ?? 0) * heads + head;
    const old = squares[place] ?? 0;
    const now = old + square;
    const root = Math.sqrt(now);
    const pull = (pulls[place] ?? 0) + gradient - ((root - Math.sqrt(old)) / rate) * (weights[place] ?? 0);
    pulls[place] = pull;
    squares[place] = now;
    const over = Math.abs(pull) - sparsity;
    weights[place] = over <= 0 ? 0 : (pull < 0 ? over : -over) / ((1 + root) / rate + decay);
  }
}
