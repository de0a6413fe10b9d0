import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { extractAttachment } from "#extract/extract-attachment.ts";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";
import {
  billionLaughs,
  concat,
  crowdedZip,
  deepPdf,
  deepRtf,
  docx,
  FIRST_LINE,
  longPdf,
  loopingCompound,
  loopingPdf,
  nestedMail,
  nestedZip,
  overlappingZip,
  repeatedSheet,
  xlsx,
} from "../support/hostile.ts";

/** A clock that goes a millisecond further each time somebody looks: what stops, stops by the limits and not by luck. */
const stillClock = () => {
  let now = 0;
  return () => now++;
};
const extract = (name: string, bytes: Uint8Array) =>
  extractFile({ path: [name], bytes }, { limits: classicLimits, now: stillClock() });
const reasonsIn = (pieces: ReturnType<typeof extract>) =>
  pieces.flatMap((piece) => ("because" in piece ? [piece.because] : []));
const textIn = (pieces: ReturnType<typeof extract>) =>
  pieces.map((piece) => ("value" in piece ? piece.value : "")).join("\n");

const DEEP = 100_000;
const paragraph = `<w:p><w:r><w:t>${FIRST_LINE}</w:t></w:r></w:p>`;

describe("a file made to do harm gives what it says first, and the reason why not all of it", () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ["entries that overlap", "a.zip", () => overlappingZip(400, 1_000_000), "too-large"],
    ["archives in archives", "a.zip", () => nestedZip(12), "too-large"],
    ["very many entries", "a.zip", () => crowdedZip(5_000), "too-large"],
    ["mails in mails", "a.eml", () => strToU8(nestedMail(12)), "too-large"],
    [
      "a first line and 30 MB of one letter, packed",
      "a.docx",
      () => docx(`${paragraph}<w:t>${"x".repeat(30e6)}</w:t>`),
      "too-large",
    ],
    [
      "a long string that every cell shares",
      "a.xlsx",
      () =>
        xlsx(
          `<c><v>${FIRST_LINE}</v></c>${'<c t="s"><v>0</v></c>'.repeat(5_000)}`,
          `<si><t>${"x".repeat(10_000)}</t></si>`,
        ),
      "too-large",
    ],
    ["five thousand pages", "a.pdf", () => longPdf(5_000), "too-large"],
  ])("%s", (_, name, make, because) => {
    const pieces = extract(name, make());
    expect(reasonsIn(pieces)).toContain(because);
    expect(textIn(pieces)).toContain(FIRST_LINE);
  });
});

describe("a file that is only odd is read to its end", () => {
  test.each<[string, string, () => Uint8Array]>([
    ["billion laughs in xml", "a.xml", () => strToU8(billionLaughs("x"))],
    ["billion laughs in a document", "a.docx", () => docx(billionLaughs("w:document").replace(FIRST_LINE, paragraph))],
    ["tables in tables", "a.docx", () => docx(`${"<w:tbl>".repeat(DEEP)}${paragraph}`)],
    ["boxes in boxes", "a.html", () => strToU8(`<html>${"<div>".repeat(DEEP)}${FIRST_LINE}`)],
    ["elements in elements", "a.xml", () => strToU8(`<?xml version="1.0"?>${"<a>".repeat(DEEP)}${FIRST_LINE}`)],
    ["comments that never end", "a.html", () => strToU8(`<html>${FIRST_LINE}${"<!-- ".repeat(DEEP)}`)],
    ["tags that never end", "a.html", () => strToU8(`<html>${FIRST_LINE}${"<a ".repeat(DEEP)}`)],
    [
      "attributes that never end",
      "a.xml",
      () => strToU8(`<?xml version="1.0"?><x>${FIRST_LINE}${'<a b="'.repeat(DEEP)}`),
    ],
    [
      "character data that never ends",
      "a.xml",
      () => strToU8(`<?xml version="1.0"?><x>${FIRST_LINE}${"<![CDATA[".repeat(DEEP)}`),
    ],
    ["a cell at the far end of the sheet", "a.xlsx", () => xlsx(`<c r="XFD1048576"><v>${FIRST_LINE}</v></c>`)],
    ["a page tree that comes back to itself", "a.pdf", loopingPdf],
    ["arrays in arrays", "a.pdf", () => deepPdf(DEEP)],
    ["a cell that is said to be everywhere", "a.ods", repeatedSheet],
    ["groups in groups", "a.rtf", () => deepRtf(DEEP)],
    ["a compound file that goes in circles", "a.doc", loopingCompound],
    ["a mail cut short", "a.eml", () => strToU8(nestedMail(1).slice(0, -60))],
  ])("%s", (_, name, make) => {
    expect(textIn(extract(name, make()))).toContain(FIRST_LINE);
  });
});

test("a file of 100 MB is said to be too large, and nobody looks into it", () => {
  const content = new Uint8Array(100 * 1024 * 1024).fill(0x20);
  const pieces = extractAttachment(
    { name: "film.txt", size: content.length, content },
    { limits: classicLimits, now: stillClock() },
  );
  expect(pieces).toEqual([
    { origin: ["film.txt"], value: "film.txt", inName: true },
    { origin: ["film.txt"], because: "too-large" },
  ]);
});

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 3, 4]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a]],
  ["compound file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["xml", Array.from(strToU8("<?xml "))],
  ["html", Array.from(strToU8("<html>"))],
  ["rtf", Array.from(strToU8("{\\rtf1"))],
  ["mail", Array.from(strToU8("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"))],
  ["utf-16", [0xff, 0xfe]],
  ["gzip", [0x1f, 0x8b, 8]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf]],
  ["winmail.dat", [0x78, 0x9f, 0x3e, 0x22]],
  ["an old workbook", [0x09, 0x08, 8, 0, 0, 5]],
  ["a calendar", Array.from(strToU8("BEGIN:VCALENDAR\n"))],
];

test.each(MARKS)("any bytes behind the mark of %s end with text or a reason", (_, mark) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(extract("a.bin", concat([Uint8Array.from(mark), bytes])).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
