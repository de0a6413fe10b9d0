import { describe, expect, test } from "@jest/globals";
import { documentFiles, outcomesOf, plantedFiles } from "../support/gaps/gap-table.ts";
import type { GapFile } from "../support/gaps/gap-table.ts";

const silentOf = (file: GapFile, count: number): readonly string[] =>
  [...outcomesOf(file, count)].flatMap(({ what, outcome }) => (outcome === "silent" ? [what] : []));

const planted = plantedFiles(Infinity);

/**
 * Where a wrong byte can make one valid spelling of another, so that nothing is left to be seen: the name of an attribute or of a
 * header's parameter, a comment's sign in front of an object, an object of an older revision. At most so many of a thousand.
 */
const SILENT_OF_1000: Readonly<Record<string, number>> = { html: 8, pdf: 6, eml: 2, "winmail.dat": 8, rtf: 1, xml: 2 };

describe("a part taken out or renamed, a file cut short, a byte made another: the number is found or a reason stands there", () => {
  test.each(documentFiles().map((file) => [file.name, file] as const))("%s", (_, file) => {
    expect(silentOf(file, 24)).toEqual([]);
  });

  const whole = planted.filter(({ format }) => SILENT_OF_1000[format] === undefined);
  test.each([...new Set(whole.map(({ format }) => format))])("planted: %s", (format) => {
    const files = whole.filter((file) => file.format === format);
    expect(files.flatMap((file) => silentOf(file, 8))).toEqual([]);
  });

  test.each(Object.keys(SILENT_OF_1000))("planted: %s, but for what nobody can see", (format) => {
    const outcomes = planted
      .filter((file) => file.format === format)
      .flatMap((file) => [...outcomesOf(file, 20)].map(({ outcome }) => outcome));
    const silent = outcomes.filter((outcome) => outcome === "silent").length;
    expect((1_000 * silent) / outcomes.length).toBeLessThanOrEqual(SILENT_OF_1000[format] ?? 0);
  });
});
