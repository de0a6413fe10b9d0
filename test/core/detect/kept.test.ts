import { describe, expect, test } from "@jest/globals";
import { detect } from "#core/detect/detect.ts";
import { findToKeep } from "#core/detect/find-to-keep.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Text } from "#core/facts/facts.ts";
import { someFacts } from "../../support/some-facts.ts";

const body: Text = { origin: "body", value: "Kære skole\nSom aftalt sender jeg papirerne.\nVenlig hilsen\nMette Holm" };
const file = (value: string): Text => ({ origin: ["Notat.docx"], value });

const kinds = (findings: readonly Finding[]) =>
  [...new Set(findings.filter(({ certainty }) => certainty !== "possible").map(({ kind }) => kind))].sort();

/** Send judges a file by what the pre-check kept, the pane by its text; they must not disagree. */
describe("a file whose text is gone is judged as it was with its text", () => {
  test.each([
    [
      "a short one",
      "Magnus Lindgaard\nUdtalelse fra skolen: fravær 14 procent, karakterer under middel og dårlig trivsel.",
    ],
    [
      "a long one",
      `Magnus Lindgaard\n${"Skolen ligger ved vandet. ".repeat(60)}\nUdtalelse: fravær 14 procent, karakterer under middel.`,
    ],
    ["one with a number", "Vedr. 010190-9976\nHan er sygemeldt med en depression."],
  ])("%s", (_, value) => {
    const text = file(value);
    const whole = detect(someFacts({ texts: [body, text] }));
    const facts = someFacts({ texts: [body] });
    expect(kinds(detect(facts, findToKeep(text, facts)))).toEqual(kinds(whole));
  });
});
