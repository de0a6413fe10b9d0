import { describe, expect, test } from "@jest/globals";

import { pdfReader } from "#extract/pdf/pdf-reader.ts";

import { buildPdf, deflatedStream, HELVETICA, onePage, streamOf } from "../../support/build-pdf.ts";
import { readAlone } from "../../support/tiny-context.ts";

const CPR = "BT /F1 12 Tf 72 700 Td (cpr 291182-9996) Tj ET";

const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";

/** Many pages, each an object of its own, all with the same contents. */
function pages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 6} 0 R`).join(" ");
  const rest = "/Type /Page /Parent 2 0 R /Resources << /Font << /F1 5 0 R >> >>";
  return buildPdf({
    objects: [
      CATALOGUE,
      `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
      streamOf(CPR),
      streamOf("BT /F1 12 Tf (side) Tj ET"),
      HELVETICA,
      ...Array.from({ length: count }, (_, i) => `<< ${rest} /Contents ${i === 0 ? 3 : 4} 0 R >>`),
    ],
  });
}

function text(operators: string): string {
  return `BT /F1 12 Tf ${operators} ET`;
}

describe("a hostile file is read as far as it goes, and never hangs", () => {
  test.each<[string, () => Uint8Array]>([
    [
      "a page tree that goes in a circle",
      () =>
        buildPdf({
          objects: [
            CATALOGUE,
            "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 9 >>",
            "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            streamOf(CPR),
            HELVETICA,
          ],
        }),
    ],
    [
      "the same page three hundred thousand times",
      () =>
        buildPdf({
          objects: [
            CATALOGUE,
            `<< /Type /Pages /Kids [${"3 0 R ".repeat(300_000)}] /Count 300000 >>`,
            "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            streamOf(CPR),
            HELVETICA,
          ],
        }),
    ],
    [
      "a form that draws itself twice",
      () =>
        onePage(`${CPR} /X Do`, {
          resources: "/XObject << /X 6 0 R >>",
          more: [streamOf("/X Do /X Do", "/Subtype /Form /Resources << /XObject << /X 6 0 R >> >>")],
        }),
    ],
    [
      "a map of 13 milliard codes",
      () =>
        onePage(`${CPR} BT /F2 12 Tf <00000001> Tj ET`, {
          font: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>",
          more: [streamOf(`1 beginbfrange ${"<80000000> <ffffffff> <0041> ".repeat(6)} endbfrange`)],
        }),
    ],
    ["ten thousand brackets", () => onePage(`${CPR} ${"[".repeat(10_000)} ${"<<".repeat(10_000)}`)],
    ["an endless bracket as the catalogue's neighbour", () => onePage(CPR, { more: ["[".repeat(2_000_000)] })],
    [
      "a length that refers to its own stream",
      () =>
        buildPdf({
          objects: [
            CATALOGUE,
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            `<< /Length 4 0 R >>\nstream\n${CPR}\nendstream`,
            HELVETICA,
          ],
        }),
    ],
    [
      "bookmarks, fields and names in circles",
      () =>
        buildPdf({
          objects: [
            "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R /AcroForm << /Fields [7 0 R] >> /Names << /EmbeddedFiles 8 0 R >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            streamOf(CPR),
            HELVETICA,
            "<< /Title (kapitel) /First 6 0 R /Next 6 0 R >>",
            "<< /Kids [7 0 R 7 0 R] /V (felt) >>",
            "<< /Kids [8 0 R 8 0 R] >>",
          ],
        }),
    ],
    ["a cross-reference that comes before itself", () => withTrailer(onePage(CPR), "/Prev 9 /XRefStm 9")],
    ["a font whose widths name every code there is", () => onePage(CPR, { font: wideFont() })],
    ["q a million times", () => onePage("q ".repeat(1_000_000) + CPR)],
  ])("%s", (_, build) => {
    expect(readAlone(pdfReader, build()).text).toContain("cpr 291182-9996");
  });

  test.each<[string, () => Uint8Array, string]>([
    ["deflated twice over", () => deflatedPage(2), "too-large"],
    [
      "more operators than there is time for",
      () => onePage(text("(cpr 291182-9996 ) Tj ".repeat(2_000_000))),
      "out-of-time",
    ],
    [
      "forms that draw each other two to the power of twelve times",
      () => onePage("/X0 Do", { resources: "/XObject 6 0 R", more: doublingForms() }),
      "out-of-time",
    ],
  ])("%s: it stops and says so", (_, build, because) => {
    const { unread } = readAlone(pdfReader, build(), { fileMillis: 300, inflatedBytes: 20e6 });
    expect(unread).toContain(because);
  });

  test("five thousand pages: the number on the first is found, and that it stopped is said", () => {
    const { text: found, unread } = readAlone(pdfReader, pages(5000), { pages: 1000 });
    expect(found).toContain("cpr 291182-9996");
    expect(unread).toEqual(["too-large"]);
  });

  test("time runs out in the middle of a page: what was read until then is kept", () => {
    const { text: found } = readAlone(pdfReader, onePage(CPR + text("(mere) Tj ".repeat(3_000_000))), {
      fileMillis: 200,
    });
    expect(found).toContain("cpr 291182-9996");
  });
});

function withTrailer(bytes: Uint8Array, entries: string): Uint8Array {
  return Uint8Array.from(
    Buffer.from(Buffer.from(bytes).toString("latin1").replace("trailer\n<<", `trailer\n<< ${entries}`), "latin1"),
  );
}

function wideFont(): string {
  const descendant = "<< /Subtype /CIDFontType2 /W [0 4294967295 500 0 4294967295 600] >>";
  return `<< /Type /Font /Subtype /Type0 /Encoding /WinAnsi-UCS2 /Encoding /90ms-RKSJ-H /DescendantFonts [${descendant}] >>`;
}

function deflatedPage(times: number): Uint8Array {
  return buildPdf({
    objects: [
      CATALOGUE,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Contents 4 0 R >>",
      deflatedStream(new Uint8Array(200e6), times),
    ],
  });
}

function doublingForms(): string[] {
  const names = Array.from({ length: 12 }, (_, i) => `/X${i} ${i + 7} 0 R`).join(" ");
  const draw = (i: number): string => `/X${i} Do `.repeat(8);
  return [
    `<< ${names} >>`,
    ...Array.from({ length: 12 }, (_, i) => streamOf(draw(i + 1), "/Subtype /Form /Resources << /XObject 6 0 R >>")),
  ];
}
