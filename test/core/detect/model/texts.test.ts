import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { detectText } from "#core/detect/detect-text.ts";
import { CATEGORIES } from "#core/detect/model/categories.ts";
import { BODY } from "#core/detect/model/features.ts";
import { weightOf } from "#core/detect/model/model.ts";
import { shippedReader } from "#core/detect/model/reader.ts";
import { readUnitFeatures } from "#core/detect/model/unit-features.ts";
import { weightiestWords } from "#core/detect/model/weightiest-words.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

const { scoreText, lexicon, model } = shippedReader();
const context = { today: "2026-11-24", organisation: anOrganisation() };

/** Quickly, as mail is read. */
function scored(text: string) {
  const units: { start: number; end: number; scores: readonly number[] }[] = [];
  scoreText(text, BODY, (start, end, scores) => units.push({ start, end, scores: Array.from(scores) }));
  return units;
}

/** Feature by feature, as was learned. */
const summed = (text: string) =>
  readUnitFeatures(text, BODY, lexicon).map(({ start, end, buckets }) => ({
    start,
    end,
    scores: CATEGORIES.map((_, head) =>
      buckets.reduce((sum, bucket) => sum + weightOf(model, bucket, head), model.bias[head] ?? 0),
    ),
  }));

test("anything is read quickly to the scores that its features add up to", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const quick = scored(text);
      const slow = summed(text);
      expect(quick.map(({ start, end }) => [start, end])).toEqual(slow.map(({ start, end }) => [start, end]));
      const apart = quick.flatMap(({ scores }, unit) =>
        scores.map((score, head) => Math.abs(score - (slow[unit]?.scores[head] ?? NaN))),
      );
      expect(Math.max(0, ...apart)).toBeLessThan(0.001);
    }),
    { numRuns: 200 },
  );
});

describe("findings stand where their words are", () => {
  test.each([
    "😀😀 Signe Holm har skizofreni. 😀",
    "👩‍👩‍👧 Vedr. Signe Holm:\r\nhun er indlagt med skizofreni",
    "Signe\u00ad Holm har skizo\u00adfreni.",
  ])("“%s”", (value) => {
    const found = detectText({ origin: "body", value }, context).filter(({ kind }) => kind === "health");
    expect(found.some(({ start, end }) => /skizo\u00ad?freni/.test(value.slice(start, end)))).toBe(true);
  });

  test("the weightiest words are words of the sentence", () => {
    const text = {
      origin: "body",
      value: "Mødet er flyttet. Signe Holm har skizofreni og er indlagt. Vi ses.",
    } as const;
    const found = detectText(text, context).find(({ kind }) => kind === "health");
    const words = found === undefined ? [] : weightiestWords(found, text);
    expect(words).toContain("skizofreni");
    expect(words).not.toContain("Mødet");
  });
});

describe("what nobody writes is read all the same", () => {
  test.each([
    ["a line of a million characters", "a".repeat(1_000_000)],
    ["a million words on a line", "hun er syg ".repeat(100_000)],
    ["control characters", "\u0000\u0001\u0007\u001b".repeat(10_000)],
    ["lone surrogates", "\ud800\udc00\udfff\ud800".repeat(10_000)],
    ["invisible signs", "\u00ad\u200b\ufeff".repeat(50_000)],
    ["nothing", ""],
    ["line breaks", "\n".repeat(200_000)],
  ])("%s", (_, value) => {
    const found = detectText({ origin: "body", value }, context);
    expect(found.every(({ start, end }) => start >= 0 && end <= value.length && start < end)).toBe(true);
  });
});
