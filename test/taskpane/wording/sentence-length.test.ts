import { describe, expect, test } from "@jest/globals";
import { da } from "#core/wording/da.ts";
import { en } from "#core/wording/en.ts";
import { textsIn } from "../../../src/taskpane/wording/texts.ts";

/** What a busy reader takes in at once. What is filled in counts as one word. */
const MAX_WORDS = 15;

/** Every text below a value, with its path. */
function textsBelow(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => textsBelow(below, `${path}.${key}`));
}

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

describe.each([
  ["dialog, Danish", da],
  ["dialog, English", en],
  ["pane, Danish", textsIn("da")],
  ["pane, English", textsIn("en")],
])("%s", (_name, texts) => {
  const all = textsBelow(texts, "");

  test(`no sentence has more than ${MAX_WORDS} words`, () => {
    expect(all.length).toBeGreaterThan(50);
    const long = all.flatMap(([path, text]) =>
      text
        .split(/(?<=[.!?:])\s+/)
        .filter((sentence) => wordsIn(sentence) > MAX_WORDS)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
