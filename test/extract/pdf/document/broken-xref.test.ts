import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { pdfReader } from "#extract/pdf/pdf-reader.ts";

import { onePage } from "../../../support/build-pdf.ts";
import { readAlone } from "../../../support/tiny-context.ts";

const GOOD = Buffer.from(onePage("BT /F1 12 Tf (cpr 291182-9996) Tj ET")).toString("latin1");

function textOf(file: string): string {
  return readAlone(pdfReader, Uint8Array.from(Buffer.from(file, "latin1"))).text;
}

describe("a file whose cross-reference is broken is read all the same", () => {
  test.each<[string, (file: string) => string]>([
    ["no startxref", (file) => file.replace("startxref", "")],
    ["startxref past the end", (file) => file.replace(/startxref\n\d+/, "startxref\n99999999")],
    ["startxref in the middle of something", (file) => file.replace(/startxref\n\d+/, "startxref\n40")],
    ["offsets that are all a little wrong", (file) => file.replace("%PDF-1.7\n", "%PDF-1.7\n%more\n")],
    ["mail headers before the file", (file) => `Subject: brev\r\n\r\n${file}`],
    ["no table at all", (file) => file.slice(0, file.indexOf("xref"))],
    ["a trailer without a root", (file) => file.replace("/Root 1 0 R", "")],
    ["a wrong length of the contents", (file) => file.replace(/\/Length \d+/, "/Length 3")],
    ["no length of the contents", (file) => file.replace(/\/Length \d+/, "")],
    ["no end of any object", (file) => file.replace(/endobj/g, "")],
    ["a page tree that is lost", (file) => file.replace("/Pages 2 0 R", "/Pages 99 0 R")],
    ["line ends of an old Macintosh", (file) => file.replace(/\n/g, "\r")],
    [
      "a file that was saved twice and lost its table: the later object counts",
      (file) =>
        `${file.replace("291182", "000000").replace("startxref", "")}\n${file.slice(file.indexOf("4 0 obj"), file.indexOf("5 0 obj"))}`,
    ],
  ])("%s", (_, damage) => {
    expect(textOf(damage(GOOD))).toContain("cpr 291182-9996");
  });
});

describe("damage of any kind", () => {
  const real = ["chromium", "linearised-object-streams", "opens-aes-128"].map((name) =>
    readFileSync(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url)),
  );

  test("a real file cut anywhere, or with bytes changed, ends with text or a reason and never throws", () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...real),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      )
      .map(([file, kept, changes]) => {
        const bytes = Uint8Array.from(file.subarray(0, Math.floor(file.length * kept)));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
        return bytes;
      });
    fc.assert(
      fc.property(damaged, (bytes) => readAlone(pdfReader, bytes).text.length >= 0),
      { numRuns: 150 },
    );
  });
});
