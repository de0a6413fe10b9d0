import { CATEGORIES, HEADS } from "#core/detect/model/categories.ts";
import {
  GAP_SIGNS,
  LARGE_LEAD,
  LARGE_LEAD_WORTH,
  MAX_STEPS,
  SMALL_LEAD,
  STEP_SIGNS,
} from "#core/detect/model/model.ts";
import type { PackedModel } from "#core/detect/model/model.ts";
import type { Dataset } from "./dataset.ts";
import type { Weights } from "./train.ts";

/** How many weights of each category are kept: health has half of all labels. */
export interface Sizes {
  readonly health: number;
  readonly other: number;
}

export type PackedUnits = Pick<PackedModel, "bias" | "scale" | "gaps" | "steps">;

/** The weights that say most, in fifteen steps. */
export function packUnits(
  { weights, bias }: Weights,
  { bucketOf, counts }: Pick<Dataset, "bucketOf" | "counts">,
  sizes: Sizes,
): PackedUnits {
  const packed = CATEGORIES.map((category, head) => {
    const worth = (number: number) =>
      Math.abs(weights[number * HEADS + head] ?? 0) * Math.sqrt(Math.min(counts[number] ?? 0, 400));
    const kept = Array.from(bucketOf.keys()).filter((number) => weights[number * HEADS + head] !== 0);
    kept.sort((one, other) => worth(other) - worth(one) || one - other);
    kept.length = Math.min(kept.length, category === "health" ? sizes.health : sizes.other);
    const sorted = kept
      .map((number) => Math.abs(weights[number * HEADS + head] ?? 0))
      .sort((one, other) => one - other);
    const scale = Number(((sorted[Math.floor(sorted.length * 0.985)] ?? 1) / MAX_STEPS).toPrecision(4));
    const entries = kept
      .map((number) => [bucketOf[number] ?? 0, toSteps(weights[number * HEADS + head] ?? 0, scale)] as const)
      .filter(([, steps]) => steps !== 0)
      .sort(([one], [other]) => one - other);
    let last = -1;
    let gaps = "";
    let steps = "";
    for (const [bucket, step] of entries) {
      gaps += writeGap(bucket - last - 1);
      steps += STEP_SIGNS.charAt(step + MAX_STEPS);
      last = bucket;
    }
    return { scale, gaps, steps, bias: Number((bias[head] ?? 0).toPrecision(4)) };
  });
  return {
    bias: packed.map((one) => one.bias),
    scale: packed.map((one) => one.scale),
    gaps: packed.map((one) => one.gaps),
    steps: packed.map((one) => one.steps),
  };
}

function toSteps(weight: number, scale: number): number {
  return Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight / scale)));
}

function writeGap(gap: number): string {
  let left = gap;
  let leads = "";
  for (; left >= LARGE_LEAD_WORTH; left -= LARGE_LEAD_WORTH) leads += LARGE_LEAD;
  for (; left >= GAP_SIGNS.length; left -= GAP_SIGNS.length) leads += SMALL_LEAD;
  return leads + GAP_SIGNS.charAt(left);
}
