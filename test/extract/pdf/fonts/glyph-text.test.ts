import { describe, expect, test } from "@jest/globals";

import { MAC_ROMAN, PDF_DOC, STANDARD, WIN_ANSI } from "#extract/pdf/fonts/encodings.ts";
import { glyphText } from "#extract/pdf/fonts/glyph-text.ts";
import { LATIN_NAMES, standardStringText } from "#extract/pdf/fonts/latin-glyphs.ts";
import { standardWidth } from "#extract/pdf/fonts/standard-widths.ts";

describe("glyph names", () => {
  test.each([
    ["A", "A"],
    ["seven", "7"],
    ["hyphen", "-"],
    ["ae", "æ"],
    ["Oslash", "Ø"],
    ["aring", "å"],
    ["Aring", "Å"],
    ["eacute", "é"],
    ["scaron", "š"],
    ["Idot", "İ"],
    ["ffi", "ffi"],
    ["uni00E5", "å"],
    ["u1F600", "😀"],
    ["uni0041.alt", "A"],
    ["one.oldstyle", "1"],
    ["threeoldstyle", "3"],
    ["f_i", "fi"],
    ["Euro", "€"],
    ["alpha", "α"],
    ["Omega", "Ω"],
    ["afii10065", "а"],
    ["afii10071", "ё"],
    ["afii10072", "ж"],
  ])("%s is %s", (name, text) => {
    expect(glyphText(name)).toBe(text);
  });

  test.each([[".notdef"], ["g12"], ["uniXYZ"], ["u110000"], [""], ["_"], ["lring!"]])("%j is nothing", (name) => {
    expect(glyphText(name)).toBeUndefined();
  });
});

describe("encodings", () => {
  test.each([
    ["WinAnsi", WIN_ANSI, [0xe6, 0xf8, 0xe5, 0x80, 0x96], "æøå€–"],
    ["MacRoman", MAC_ROMAN, [0xbe, 0xbf, 0x8c, 0xde, 0xff], "æøåﬁˇ"],
    ["Standard", STANDARD, [0xf1, 0xf9, 0x27, 0xae, 0xd0], "æø’ﬁ—"],
    ["PDFDoc", PDF_DOC, [0xe6, 0xf8, 0xe5, 0xa0, 0x84], "æøå€—"],
  ])("%s", (_, encoding, codes, text) => {
    expect(codes.map((code) => encoding[code]).join("")).toBe(text);
  });

  test("figures stand where they stand in ASCII in all of them", () => {
    for (const encoding of [WIN_ANSI, MAC_ROMAN, STANDARD, PDF_DOC]) {
      expect(Array.from({ length: 10 }, (_, i) => encoding[48 + i]).join("")).toBe("0123456789");
    }
  });
});

describe("the standard strings of CFF", () => {
  test.each([
    [1, " "],
    [34, "A"],
    [138, "Æ"],
    [144, "æ"],
    [147, "ø"],
    [149, "ß"],
    [170, "©"],
    [171, "Á"],
    [204, "å"],
    [228, "ž"],
    [239, "0"],
    [248, "9"],
    [267, "ffi"],
  ])("number %i is %j", (sid, text) => {
    expect(standardStringText(sid)).toBe(text);
  });

  test("has a name for each of the first 170", () => {
    expect(LATIN_NAMES).toHaveLength(170);
  });
});

describe("widths of fonts that do not state them", () => {
  test.each([
    ["Helvetica", "1", 0.556],
    ["Helvetica", "æ", 0.889],
    ["Helvetica", "å", 0.556],
    ["Helvetica-Bold", "i", 0.278],
    ["Times-Roman", "W", 0.944],
    ["Times-Bold", "ø", 0.5],
    ["Times-Italic", "-", 0.333],
    ["Courier-Bold", "W", 0.6],
    ["Helvetica", "漢", 0.556],
    ["Helvetica", "", 0.556],
  ])("%s %j", (font, text, width) => {
    expect(standardWidth(font, text)).toBe(width);
  });
});
