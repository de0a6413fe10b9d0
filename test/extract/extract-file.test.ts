import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { extractFile } from "#extract/extract-file.ts";
import { classicLimits } from "#extract/limits.ts";

const options = { limits: classicLimits, now: () => performance.now() };
const extract = (name: string, bytes: Uint8Array) => extractFile({ path: [name], bytes }, options);
const textOf = (name: string, bytes: Uint8Array) =>
  extract(name, bytes)
    .map((piece) => ("value" in piece ? piece.value : ""))
    .join("\n");
const reasonsOf = (name: string, bytes: Uint8Array) =>
  extract(name, bytes).flatMap((piece) => ("because" in piece ? [piece.because] : []));
const document = (body: string) =>
  zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const workbook = (cells: string, styles = "", strings = "") =>
  zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Borgere" state="hidden"/></sheets></workbook>'),
    "xl/styles.xml": strToU8(`<styleSheet>${styles}</styleSheet>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${strings}</sst>`),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`),
  });
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>';

describe("what is read", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["utf-8", "a.txt", strToU8("Rødgrød"), "Rødgrød"],
    ["windows-1252", "a.txt", Uint8Array.from([0x52, 0xf8, 0x64]), "Rød"],
    ["utf-16 with a mark", "a.txt", Uint8Array.from([0xff, 0xfe, 0x52, 0, 0xf8, 0]), "Rø"],
    ["a csv file", "a.csv", strToU8("Navn;CPR\nBo;010203-9999"), "Bo;010203-9999"],
    ["a web page", "a.html", strToU8("<html><p>R&oslash;d<td>A</td><td>B</td><script>x</script>"), "Rød"],
    [
      "xml with a bomb in it",
      "a.xml",
      strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;010203-9999</x>'),
      "010203-9999",
    ],
    [
      "a document's paragraphs and cells",
      "a.docx",
      document("<w:p><w:r><w:t>A</w:t></w:r></w:p><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc>"),
      "A\nB",
    ],
    ["a deleted word", "a.docx", document("<w:p><w:del><w:r><w:delText>væk</w:delText></w:r></w:del></w:p>"), "væk"],
    ["a number as its format shows it", "a.xlsx", workbook('<c s="1"><v>102039999</v></c>', styles), "010203-9999"],
    ["ten digits in full", "a.xlsx", workbook("<c><v>1.1020399E9</v></c>", styles), "1102039900"],
    [
      "decimals as the format has them",
      "a.xlsx",
      workbook(
        '<c s="1"><v>1234.5</v></c>',
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00&quot; kr.&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
      ),
      "1,234.50 kr.",
    ],
    [
      "a share",
      "a.xlsx",
      workbook('<c s="1"><v>0.125</v></c>', '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>'),
      "12.50%",
    ],
    ["a date", "a.xlsx", workbook('<c s="2"><v>43470</v></c>', styles), "05-01-2019"],
    [
      "a shared string",
      "a.xlsx",
      workbook('<c t="s"><v>0</v></c>', styles, "<si><r><t>ski</t></r><r><t>zofreni</t></r></si>"),
      "skizofreni",
    ],
    ["the name of a hidden sheet", "a.xlsx", workbook(""), "Borgere"],
    [
      "a mail in a mail",
      "a.eml",
      strToU8(
        "From: a@b.dk\nSubject: =?utf-8?q?R=C3=B8d?=\nContent-Transfer-Encoding: quoted-printable\n\n010203-=\n9999",
      ),
      "Rød\n010203-9999",
    ],
    [
      "a document in an archive in an archive",
      "a.zip",
      zipSync({ "b.zip": zipSync({ "c.txt": strToU8("inderst") }) }),
      "inderst",
    ],
  ])("%s", (_, name, bytes, said) => {
    expect(textOf(name, bytes)).toContain(said);
  });
});

describe("what is not read, and why", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["an empty file", "a.txt", new Uint8Array(0), "empty"],
    ["a picture", "a.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "image-only"],
    ["a 7z archive", "a.7z", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), "unknown-format"],
    ["bytes of no known kind", "a.bin", Uint8Array.from({ length: 200 }, (_, at) => at % 7), "unknown-format"],
    ["a file that is too large", "a.txt", new Uint8Array(classicLimits.fileBytes + 1), "too-large"],
    ["a zip bomb", "a.zip", bomb(), "too-large"],
  ])("%s", (_, name, bytes, because) => {
    expect(reasonsOf(name, bytes)).toContain(because);
  });

  test("what was read before a limit is kept", () => {
    const long = strToU8(`010203-9999 ${"x".repeat(classicLimits.characters + 10)}`);
    expect(textOf("a.txt", long)).toContain("010203-9999");
    expect(reasonsOf("a.txt", long)).toEqual(["too-large"]);
  });
});

/** 100 MB of zeros in some 100 kB. */
function bomb(): Uint8Array {
  expect(deflateSync(new Uint8Array(10)).length).toBeGreaterThan(0);
  return zipSync({ "a.txt": new Uint8Array(100 * 1024 * 1024) }, { level: 9 });
}

test("any bytes end with text or a reason", () => {
  const marks = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x3c, 0x3f, 0x78, 0x6d, 0x6c],
  );
  fc.assert(
    fc.property(marks, fc.uint8Array({ maxLength: 600 }), (mark, bytes) => {
      expect(extract("a.bin", Uint8Array.from([...mark, ...bytes])).length).toBeGreaterThan(0);
    }),
  );
});
