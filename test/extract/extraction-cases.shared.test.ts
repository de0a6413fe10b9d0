import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { extractFrom } from "../support/extract-from.ts";

const folder = join(import.meta.dirname, "../../../shared/cases/extraction");
const NUMBER = /\d{6}[- ]?\d{4}/;

test.each(readdirSync(folder).filter((name) => name.endsWith(".eml")))("%s is read, or says why not", (name) => {
  const pieces = extractFrom(name, new Uint8Array(readFileSync(join(folder, name))));
  const isFound = pieces.some((piece) => "value" in piece && NUMBER.test(piece.value));
  expect(isFound || pieces.some((piece) => "because" in piece)).toBe(true);
  // What no engine of ours opens is the only one that is told.
  expect(isFound).toBe(!name.includes("heic"));
});
