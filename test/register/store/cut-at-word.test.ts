import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutAtWord } from "#register/store/cut-at-word.ts";

test.each([
  ["Kort tekst", 160, "Kort tekst"],
  ["En mail til en privat mailadresse", 20, "En mail til en…"],
  ["Mail\ntil flere modtagere", 8, "Mail…"],
  ["Databeskyttelsesrådgiveren", 10, "Databesky…"],
])("%j within %i", (text, most, shown) => {
  expect(cutAtWord(text, most)).toBe(shown);
});

test("is never longer than asked, and its words stand in the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const shown = cutAtWord(text, most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(shown === text || text.startsWith(shown.slice(0, -1))).toBe(true);
    }),
  );
});
