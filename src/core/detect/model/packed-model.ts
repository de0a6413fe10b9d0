import type { PackedModel } from "./model.ts";

/** Written by `npm run learn`; the same data gives the same bytes. */
export const packedModel: PackedModel = { bias: [], scale: [], gaps: [], steps: [], mail: [], thresholds: [] };
