import { describe, expect, test } from "@jest/globals";
import { checkGap } from "../support/gaps/check-gap.ts";
import { documentFiles, mutationsOf, plantedFiles } from "../support/gaps/gap-table.ts";
import type { GapFile } from "../support/gaps/gap-table.ts";

const silentOf = (file: GapFile, count: number): readonly string[] => {
  const silent: string[] = [];
  for (const { what, bytes } of mutationsOf(file, count))
    if (checkGap(file.name, bytes, file.number) === "silent") silent.push(what);
  return silent;
};

describe("a part taken out or renamed, a file cut short, a byte made another: the number is found or a reason stands there", () => {
  test.each(documentFiles().map((file) => [file.name, file] as const))("%s", (_, file) => {
    expect(silentOf(file, 24)).toEqual([]);
  });

  const planted = plantedFiles(2).filter(({ format }) => /^(?:docx|xlsx|pptx|odt|ods|odp|xml|json|gzip)$/.test(format));
  test.each(planted.map((file, index) => [`${file.format} ${index}`, file] as const))("planted: %s", (_, file) => {
    expect(silentOf(file, 60)).toEqual([]);
  });
});
