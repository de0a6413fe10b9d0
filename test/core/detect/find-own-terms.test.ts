import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findOwnTerms } from "#core/detect/terms/find-own-terms.ts";
import { anOrganisation } from "../../support/an-organisation.ts";

function found(words: readonly string[], value: string, inflected = true): readonly string[] {
  const organisation = anOrganisation({ terms: [{ id: "own", words, inflected }] });
  return findOwnTerms({ origin: "body", value }, { organisation }).map(({ start, end }) => value.slice(start, end));
}

test.each<[string, readonly string[], string, readonly string[]]>([
  ["a word", ["fønix"], "Om Fønix i dag", ["Fønix"]],
  [
    "with Danish endings",
    ["fønix"],
    "fønixen, fønixens, fønixer og fønixerne",
    ["fønixen", "fønixens", "fønixer", "fønixerne"],
  ],
  ["not in another word", ["fønix"], "fønixprojektet og storfønix", []],
  ["with the rest of a word", ["fønix*"], "fønixprojektet", ["fønixprojektet"]],
  ["with the beginning of a word", ["*fønix"], "storfønix", ["fønix"]],
  ["an expression over a line's end", ["projekt fønix"], "projekt\nfønix", ["projekt\nfønix"]],
  ["digits", ["SAG-20##-###"], "sag-2026-123 og sag-2026-12", ["sag-2026-123"]],
  ["not more digits", ["SAG-###"], "sag-1234", []],
  ["digits first", ["###-løn"], "123-løn", ["123-løn"]],
  ["at the very beginning and end", ["fønix"], "fønix", ["fønix"]],
  ["nothing in nothing", ["fønix"], "", []],
  ["after a letter that grows when it is made small", ["fønix"], "İİ fønix", ["fønix"]],
])("%s", (_, words, text, places) => {
  expect(found(words, text)).toEqual(places);
});

test("endings count only where the list wants it", () => {
  expect(found(["fønix"], "fønixen fønix", false)).toEqual(["fønix"]);
});

test("a term put between blanks is found wherever it stands, and what is found lies in the text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} fønix ${after}`;
      expect(found(["fønix"], text).map((one) => one.toLowerCase())).toContain("fønix");
    }),
  );
});

test("a megabyte that almost fits everywhere is read once for each word", () => {
  const text = `${"aaaaaaaaa#".repeat(100_000)}`;
  expect(found([`${"a".repeat(9)}##`], text)).toEqual([]);
});
