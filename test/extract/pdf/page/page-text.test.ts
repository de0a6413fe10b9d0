import { describe, expect, test } from "@jest/globals";

import { pdfReader } from "#extract/pdf/pdf-reader.ts";

import { onePage, streamOf } from "../../../support/build-pdf.ts";
import { readAlone } from "../../../support/tiny-context.ts";

/** The text of a page that runs some operators with 10 point Helvetica. */
function shown(operators: string): string {
  return readAlone(pdfReader, onePage(`BT /F1 10 Tf 72 700 Td ${operators} ET`)).text.trim();
}

describe("a number on one line stays on one line", () => {
  test.each([
    ["in one piece", "(291182-9996) Tj", "291182-9996"],
    ["kerned", "[(29) 20 (11) -30 (82-99) 15 (96)] TJ", "291182-9996"],
    ["figures set a little apart", "[(2) -150 (9) -150 (1) -150 (1) -150 (8) -150 (2)] TJ", "291182"],
    ["in two showings without a move", "(291182) Tj (-9996) Tj", "291182-9996"],
    ["in two showings, moved to where the first ended", "(291182) Tj 33.36 0 Td (-9996) Tj", "291182-9996"],
    ["drawn second half first", "50 0 Td (9996) Tj -50 0 Td (29118227) Tj", "9996\n29118227"],
    [
      "with another line drawn in between",
      "(291182) Tj 0 -20 Td (brev) Tj 33.36 20 Td (-9996) Tj",
      "291182-9996\nbrev",
    ],
    ["drawn twice to look bold", "(291182-9996) Tj 0.2 0 Td (291182-9996) Tj", "291182-9996"],
    ["with wide letter spacing", "5 Tc (291182) Tj", "291182"],
    ["raised a little", "(291182) Tj 2 Ts (-9996) Tj", "291182-9996"],
    ["by an invisible layer over a scan", "3 Tr (291182-9996) Tj", "291182-9996"],
    ["by the quote operators", "12 TL (291182) ' 0 0 (9996) \"", "291182\n9996"],
  ])("%s", (_, operators, expected) => {
    expect(shown(operators)).toBe(expected);
  });
});

describe("what stands apart is kept apart", () => {
  test.each([
    ["words by a gap", "[(Ole) -300 (Test)] TJ", "Ole Test"],
    ["words by a move", "(Ole) Tj 18 0 Td (Test) Tj", "Ole Test"],
    ["cells of a table", "(291182) Tj 80 0 Td (9996) Tj", "291182\t9996"],
    ["lines", "(291182) Tj 0 -12 Td (9996) Tj", "291182\n9996"],
    [
      "lines with a hyphen at the end, and behind them the number that a narrow column broke",
      "(291182-) Tj 0 -12 Td (9996) Tj",
      "291182-\n9996\n291182-9996",
    ],
    ["a space that is there already is not doubled", "(Ole ) Tj 20 0 Td (Test) Tj", "Ole Test"],
    ["two letters spaced for a space, as Ghostscript does", "(nr) Tj 2.5 Tc (.0) Tj", "nr. 0"],
  ])("%s", (_, operators, expected) => {
    expect(shown(operators)).toBe(expected);
  });
});

describe("letters", () => {
  test.each([
    ["Danish ones", "(\\346\\370\\345\\306\\330\\305) Tj", "æøåÆØÅ"],
    ["a soft hyphen is the hyphen that is seen", "(291182\\2559996) Tj", "291182-9996"],
    ["an accent drawn over its letter", "[(\\250) 333 (u)] TJ", "ü"],
    [
      "ActualText stands for what is drawn",
      "/Span << /ActualText (291182-9996) >> BDC (xxxx) Tj EMC ( ok) Tj",
      "291182-9996 ok",
    ],
  ])("%s", (_, operators, expected) => {
    expect(shown(operators)).toBe(expected);
  });

  test("a map to Unicode goes before the encoding", () => {
    const font = "<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 6 0 R >>";
    const map = "1 beginbfrange <41> <4a> <0030> endbfrange 1 beginbfchar <2d> <002d> endbfchar";
    const file = onePage("BT /F1 10 Tf (CJBBIC-JJJG) Tj ET", { font, more: [streamOf(map)] });
    expect(readAlone(pdfReader, file).text.trim()).toBe("291182-9996");
  });

  test("a font of two-byte codes under an embedded map", () => {
    const font =
      "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 >>] >>";
    const map =
      "1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0003> <0005> [<0041> <00e6> <d83dde00>] endbfrange";
    const file = onePage("BT /F1 10 Tf <000300040005> Tj ET", { font, more: [streamOf(map)] });
    expect(readAlone(pdfReader, file).text.trim()).toBe("Aæ😀");
  });

  test("names of glyphs in the differences of an encoding", () => {
    const font =
      "<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [1 /two /nine /one 10 /eight /oslash /uni00E5] >> >>";
    const file = onePage("BT /F1 10 Tf <0102030a0b0c> Tj ET", { font });
    expect(readAlone(pdfReader, file).text.trim()).toBe("2918øå");
  });

  test("glyphs without any name: what is shown cannot be read, and that is said", () => {
    const font =
      "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType0 >>] >>";
    const file = onePage(`BT /F1 10 Tf <${"0123".repeat(30)}> Tj ET`, { font });
    expect(readAlone(pdfReader, file).unread).toEqual(["image-only"]);
  });
});
