import { expect, test } from "@jest/globals";
import { readCorpus } from "../../bench/learn/corpus.ts";
import { buildDataset } from "../../bench/learn/dataset.ts";
import { fitUnits } from "../../bench/learn/fit.ts";
import { CATEGORIES } from "#core/detect/model/categories.ts";
import { BODY } from "#core/detect/model/features.ts";
import { unpackModel, weightOf } from "#core/detect/model/model.ts";
import { createReader } from "#core/detect/model/reader.ts";
import { readUnitFeatures } from "#core/detect/model/unit-features.ts";

const corpus = readCorpus();
const learn = () => fitUnits(buildDataset(corpus.slice(0, 25)), () => true);
const units = learn();

test("the same mails give the same model, to the byte", () => {
  expect(JSON.stringify(units).length).toBeGreaterThan(500);
  expect(JSON.stringify(learn())).toBe(JSON.stringify(units));
});

test("a mail is read quickly to the scores that its features add up to", () => {
  const model = unpackModel({ ...units, mail: [], thresholds: [] });
  const { scoreText, lexicon } = createReader(model);
  for (const { body } of corpus.slice(0, 25)) {
    const quick: number[] = [];
    scoreText(body.text, BODY, (start, end, scores) => {
      quick.push(start, end, ...scores);
    });
    const summed = readUnitFeatures(body.text, BODY, lexicon).flatMap(({ start, end, buckets }) => [
      start,
      end,
      ...CATEGORIES.map((_, head) =>
        buckets.reduce((sum, bucket) => sum + weightOf(model, bucket, head), model.bias[head] ?? 0),
      ),
    ]);
    expect(quick).toHaveLength(summed.length);
    const apart = quick.map((number, at) => Math.abs(number - (summed[at] ?? NaN)));
    expect(Math.max(0, ...apart)).toBeLessThan(0.001);
  }
});

test("every mark of the corpus stands in its text, and marks something", () => {
  const wrong = corpus.filter(({ subject, body, attachments }) =>
    [subject, body, ...attachments.flatMap(({ name, content }) => [name, content])].some(({ text, spans }) =>
      spans.some(([, start, end]) => start < 0 || end > text.length || text.slice(start, end).trim() === ""),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
