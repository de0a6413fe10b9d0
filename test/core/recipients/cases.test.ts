import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { RecipientCase } from "../../support/recipients/run-case.ts";
import { runCase } from "../../support/recipients/run-case.ts";

const cases = ["cases.jsonl", "own-cases.jsonl"].flatMap((name) =>
  readFileSync(`test/fixtures/recipients/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as RecipientCase),
);
const answers = new Map(cases.map((one) => [one.id, runCase(one)]));
const asked = ({ id }: RecipientCase) => (answers.get(id)?.asked.length ?? 0) > 0;

test("at least nine of ten wrong recipients are asked about where the mail holds personal data", () => {
  const wrong = cases.filter((one) => one.wrong.length > 0 && one.holdsPersonalData);
  const missed = wrong.filter((one) => !asked(one)).map(({ id }) => id);
  expect(wrong.length).toBeGreaterThan(40);
  expect(missed.length).toBeLessThanOrEqual(wrong.length * 0.1);
});

test("at most three of a hundred right ones are asked about", () => {
  const right = cases.filter((one) => one.wrong.length === 0 && one.question === "none");
  const false_ = right.filter(asked).map(({ id }) => id);
  expect(false_.length).toBeLessThanOrEqual(right.length * 0.03);
});

test("after a slip the report is offered, and nothing is stopped by it", () => {
  const after = cases.filter(({ notice }) => notice !== undefined);
  const wrongly = after.filter(({ id, notice }) => answers.get(id)?.noticed.includes("after-the-slip") !== notice);
  expect(wrongly.length).toBeLessThanOrEqual(1);
  for (const { id } of after) expect(answers.get(id)?.asked).not.toContain("after-the-slip");
});
