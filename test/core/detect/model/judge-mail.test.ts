import { describe, expect, test } from "@jest/globals";
import { detect } from "#core/detect/detect.ts";
import type { Text } from "#core/facts/facts.ts";
import { someFacts } from "../../../support/some-facts.ts";

const sure = (...texts: readonly Text[]) =>
  detect(someFacts({ texts })).filter(({ certainty }) => certainty !== "possible");
const body = (value: string): Text => ({ origin: "body", value });

describe("what no list of terms knows is told by the sentence", () => {
  test.each([
    ["health", "Vedr. Karen Lund\n\nHun kan ikke længere selv komme ud af sengen og skal have hjælp til at spise."],
    ["social", "Vedr. Karen Lund\n\nHan sover i sin bil efter at være sat ud af lejligheden."],
  ])("%s", (kind, value) => {
    const found = sure(body(value)).filter((one) => one.kind === kind);
    expect(found).not.toEqual([]);
  });
});

test("what was raised by a name elsewhere in the mail is there once", () => {
  const found = sure({ origin: "subject", value: "Vedr. Signe Holm" }, body("Der er stillet diagnosen skizofreni."));
  const places = found.map(({ kind, ...rest }) => JSON.stringify([kind, rest]));
  expect(new Set(places).size).toBe(places.length);
  expect(found.map(({ kind }) => kind)).toContain("health");
});

test("no finding keeps the score that it was weighed by", () => {
  const found = detect(someFacts({ texts: [body("Signe Holm har skizofreni og er medlem af fagforeningen.")] }));
  expect(found.filter((one) => "score" in one)).toEqual([]);
});
