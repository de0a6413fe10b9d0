import { CATEGORIES } from "./categories.ts";
import { BUCKETS } from "./hash.ts";

/** A model as it is stored; `npm run learn` writes it. */
export interface PackedModel {
  /** By category: what every unit starts from, and what a step of a weight is worth. */
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  /** By category, in rising order: how far it is from one bucket with a weight to the next, and the weight in steps. */
  readonly gaps: readonly string[];
  readonly steps: readonly string[];
  /** By category: how a mail as a whole is judged by its units (`weigh-mail.ts`). */
  readonly mail: readonly (readonly number[])[];
  /** By category: from where on a mail's score is possible, likely and certain. */
  readonly thresholds: readonly (readonly [possible: number, likely: number, certain: number])[];
}

/** A model as it is read from: few buckets have weights at all. */
export interface Model {
  readonly bias: Float32Array;
  readonly scale: Float32Array;
  /** The row of each bucket; 0 for those without weights. */
  readonly rows: Uint16Array;
  /** `STRIDE` weights a row, of which `HEADS` are used; row 0 is nothing. */
  readonly weights: Int8Array;
  readonly mail: PackedModel["mail"];
  readonly thresholds: PackedModel["thresholds"];
}

/** A row fills one line of a processor's cache. */
export const STRIDE = 16;
export const MAX_STEPS = 7;

/** One character a gap, and a lead where it is larger. */
export const GAP_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
export const SMALL_LEAD = "-";
export const LARGE_LEAD = "_";
export const LARGE_LEAD_WORTH = GAP_SIGNS.length * 16;
/** Weights from -7 to 7. */
export const STEP_SIGNS = "abcdefghijklmno";

export function unpackModel(packed: PackedModel): Model {
  const rows = new Uint16Array(BUCKETS);
  let count = 0;
  const places = CATEGORIES.map((_, head) => readGaps(packed.gaps[head] ?? ""));
  for (const buckets of places) for (const bucket of buckets) if (rows[bucket] === 0) rows[bucket] = ++count;
  const weights = new Int8Array((count + 1) * STRIDE);
  places.forEach((buckets, head) => {
    const steps = packed.steps[head] ?? "";
    buckets.forEach((bucket, at) => {
      weights[(rows[bucket] ?? 0) * STRIDE + head] = STEP_SIGNS.indexOf(steps.charAt(at)) - MAX_STEPS;
    });
  });
  return {
    bias: Float32Array.from(packed.bias),
    scale: Float32Array.from(packed.scale),
    rows,
    weights,
    mail: packed.mail,
    thresholds: packed.thresholds,
  };
}

const VALUES = signValues();

function signValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < GAP_SIGNS.length; at++) values[GAP_SIGNS.charCodeAt(at)] = at;
  return values;
}

function readGaps(gaps: string): readonly number[] {
  const buckets: number[] = [];
  let bucket = -1;
  for (let at = 0; at < gaps.length; at++) {
    const sign = gaps.charAt(at);
    if (sign === SMALL_LEAD) bucket += GAP_SIGNS.length;
    else if (sign === LARGE_LEAD) bucket += LARGE_LEAD_WORTH;
    else {
      bucket += (VALUES[sign.charCodeAt(0)] ?? 0) + 1;
      buckets.push(bucket);
    }
  }
  return buckets;
}

/** The weight of a bucket for a category. */
export const weightOf = ({ rows, weights, scale }: Model, bucket: number, head: number): number =>
  (weights[(rows[bucket] ?? 0) * STRIDE + head] ?? 0) * (scale[head] ?? 0);
