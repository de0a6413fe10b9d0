import { expect, test } from "@jest/globals";
import { readCorpus } from "../../bench/learn/corpus.ts";
import { buildDataset } from "../../bench/learn/dataset.ts";
import { fitUnits } from "../../bench/learn/fit.ts";

test("the same mails give the same model, to the byte", () => {
  const mails = readCorpus().slice(0, 120);
  const learn = () => JSON.stringify(fitUnits(buildDataset(mails), () => true));
  const model = learn();
  expect(model.length).toBeGreaterThan(1_000);
  expect(learn()).toBe(model);
});

test("every mark of the corpus stands in its text, and marks something", () => {
  const wrong = readCorpus().filter(({ subject, body, attachments }) =>
    [subject, body, ...attachments.flatMap(({ name, content }) => [name, content])].some(({ text, spans }) =>
      spans.some(([, start, end]) => start < 0 || end > text.length || text.slice(start, end).trim() === ""),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
