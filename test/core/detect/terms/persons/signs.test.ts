import { describe, expect, test } from "@jest/globals";
import { findHits } from "#core/detect/terms/find-hits.ts";
import { findAddressee, speaksToReader } from "#core/detect/terms/persons/addressee.ts";
import { readColumn } from "#core/detect/terms/persons/read-column.ts";
import { readDate } from "#core/detect/terms/persons/read-date.ts";
import { readPeople } from "#core/detect/terms/persons/read-people.ts";
import { sentenceAround } from "#core/detect/terms/persons/sentence.ts";
import { createContextIndex } from "#core/detect/terms/persons/context-index.ts";
import { isSpeaker } from "#core/detect/terms/persons/speakers.ts";

const oursIn = (text: string) => findHits(text).filter(({ term }) => term.kind === "our-citizen");

const identityOf = (text: string) =>
  readPeople(
    { text, names: [], staff: [], ours: oursIn(text), surroundings: createContextIndex(text) },
    { start: 0, end: text.length },
  ).identity;

describe("who a passage is about, without a name that a list knows", () => {
  test.each([
    ["initials", "hos T.H. i går", 1],
    ["initials in a list", "- E.M., Ericaparken 27", 1],
    ["a title", "besøg hos fru Testrup", 1.5],
    ["a family", "familien Lakatos bor her", 1],
    ["a name with an initial", "når Xylofia E. kommer", 1.5],
    ["a surname that is usual", "støtte til Xylofia Bækgaard", 1.5],
    ["a label", "Barn: Xylofia", 1.5],
    ["a hidden number", "borger 140762-xxxx", 2],
    ["a date of birth", "født 2. maj 1980", 1.5],
    ["a year of birth", "født i 1934", 1.5],
    ["an address", "i Vadgårdsvej 12", 1],
    ["our citizen", "vores borger er visiteret", 1],
    ["a case number", "i sag 2026-01733", 1],
    ["age and sex", "mand, 47 år", 1],
  ])("%s: “%s”", (_, text, least) => {
    expect(identityOf(text)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["a place", "i Herlev Kommune"],
    ["a hidden number as an example", 'skriv "140762-xxxx" i feltet'],
    ["a phone number", "Tlf. 39 57 50 90"],
    ["an author", "af H.C. Andersen"],
    ["a speaker", "oplyser sundhedschef Karoline Vestergaard"],
    ["a politician", "Alice Bækgaard (SF)"],
    ["a bare word", "Der er stadig pladser"],
  ])("nobody: %s", (_, text) => {
    expect(identityOf(text)).toBeLessThan(1);
  });
});

describe("whom a letter speaks to", () => {
  test.each([
    ["Kære Søren Dam\n\nDu er bevilget en rollator.", "Søren Dam", 2],
    ["Hej Lone\n\nDin mor faldt.", "Lone", 1.25],
    ["Kære Camilla og Rune\n\nTak for jeres opgørelse.", "Camilla og Rune", 1.25],
  ])("“%s”", (letter, name, identity) => {
    const found = findAddressee(letter);
    expect(letter.slice(found?.start, found?.end)).toBe(name);
    expect(found?.identity).toBe(identity);
  });

  test.each([
    "Kære alle\n",
    "Kære kolleger\n",
    "Hej IT\n",
    "Kære Herlev Kommune\n",
    "Kære Forældre\n",
    "Godmorgen\n\nRikke er syg.",
  ])("nobody: “%s”", (letter) => {
    expect(findAddressee(letter)).toBeUndefined();
  });

  test("of their own affairs", () => {
    expect(speaksToReader("Du er bevilget en rollator.")).toBe(true);
    expect(speaksToReader("din sygemelding ophører")).toBe(true);
    expect(speaksToReader("Industrien melder om fald.")).toBe(false);
  });
});

test("a sentence ends at a full stop before a capital, at a line and at a cell", () => {
  const text = "Han har det godt. Hun har astma pga. støv. Ring.\nNy linje";
  const start = text.indexOf("astma");
  const { start: from, end } = sentenceAround(text, { start, end: start + 5 });
  expect(text.slice(from, end)).toBe("Hun har astma pga. støv");
});

test.each([
  ["sundhedschef Karoline", true],
  ["indkøber Lars", true],
  ["”, siger Karoline", true],
  ["hos Karoline", false],
  ["pædagog Karoline", false],
])("the name in “%s” is a speaker's: %s", (text, expected) => {
  const start = text.lastIndexOf(" ") + 1;
  expect(isSpeaker(text, { start, end: text.length })).toBe(expected);
});

test.each([
  [": 2. januar 1991", "020191"],
  [" den 2/1 1991", "020191"],
  [" 02.01.91", "020191"],
  [" 14. juli 1981", "140781"],
  [" 020191", "020191"],
  [" 39 57 50", undefined],
  [" i Herning", undefined],
])("the date behind “født%s” is %s", (text, digits) => {
  expect(readDate(text)?.digits).toBe(digits);
});

test("a column is read by its head, to the first line without such a cell", () => {
  const text = "Nr;Navn;Sum\n1;Ida Holm;4\n2; Bo Lind ;5\n\n3;Eva;6";
  const start = text.indexOf("Navn");
  expect(readColumn(text, { start, end: start + 4 }).map(({ name }) => name)).toEqual(["ida holm", "bo lind"]);
});
