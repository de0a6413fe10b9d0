import { describe, expect, test } from "@jest/globals";
import { tryPlaces } from "../support/planted/planted-table.ts";

const results = tryPlaces();
const formats = [...new Set(results.map(({ place }) => place.format))];

describe("a number planted in one place of a document is found there", () => {
  test.each(formats)("%s", (format) => {
    const missed = results.filter(({ place, outcome }) => place.format === format && outcome !== "found");
    expect(missed.map(({ place, outcome }) => `${place.place}: ${outcome}`)).toEqual([]);
  });

  test("in more than 607 places", () => {
    expect(results.length).toBeGreaterThan(607);
  });
});
