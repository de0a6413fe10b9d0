import { expect, test } from "@jest/globals";
import { HEADS } from "#core/detect/model/categories.ts";
import { unpackModel, weightOf } from "#core/detect/model/model.ts";
import { packUnits } from "../../../../bench/learn/pack.ts";

test("weights come out of the packed form where and as they went in", () => {
  const buckets = [0, 1, 61, 62, 63, 5_000, 65_535];
  const weights = new Float32Array(buckets.length * HEADS);
  buckets.forEach((_, number) => {
    for (let head = 0; head < HEADS; head++) weights[number * HEADS + head] = (((number + head) % 15) - 7) / 2;
  });
  const data = { bucketOf: Int32Array.from(buckets), counts: new Int32Array(buckets.length).fill(5) };
  const packed = packUnits({ weights, bias: new Float32Array(HEADS).fill(-1) }, data, { health: 100, other: 100 });
  const model = unpackModel({ ...packed, mail: [], thresholds: [] });
  buckets.forEach((bucket, number) => {
    for (let head = 0; head < HEADS; head++) {
      expect(weightOf(model, bucket, head)).toBeCloseTo(weights[number * HEADS + head] ?? NaN, 5);
    }
  });
  expect(weightOf(model, 2, 0)).toBe(0);
});
