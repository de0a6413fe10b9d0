import { expect, test } from "@jest/globals";
import type { TextFinding } from "#core/detect/finding.ts";
import { sentenceAround } from "../../../src/taskpane/review/sentence-around.ts";

const around = (value: string, words: string): string | undefined => {
  const start = value.indexOf(words);
  const finding: TextFinding = {
    kind: "health",
    origin: "body",
    start,
    end: start + words.length,
    certainty: "likely",
  };
  return sentenceAround(finding, { texts: [{ origin: "body", value }] });
};

test.each([
  ["between dots", "Hej Bo. Ole er indlagt igen. Vh Ida", "indlagt", "Ole er indlagt igen."],
  ["on a line", "Navn: Ole\nDiagnose: gigt\nBy: Søborg", "gigt", "Diagnose: gigt"],
  ["with a date in it", "Ole var den 3. maj hos lægen. Vh", "hos lægen", "Ole var den 3. maj hos lægen."],
  ["with a number in it, which is masked", "Ole, 010203-9999, er indlagt.", "indlagt", "Ole, 0102••-••••, er indlagt."],
  ["that is all there is", "indlagt", "indlagt", undefined],
])("the sentence %s", (_, value, words, sentence) => {
  expect(around(value, words)).toBe(sentence);
});

test("of a text that is not there is not shown", () => {
  const finding: TextFinding = { kind: "health", origin: ["a.docx"], start: 0, end: 3, certainty: "likely" };
  expect(sentenceAround(finding, { texts: [] })).toBeUndefined();
});
