import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "@jest/globals";
import { reasonsFrom, textFrom } from "../../support/extract-from.ts";
import { bytesOf, double, long, wide, word } from "../../support/little-bytes.ts";

function tarHead(name: string, size: number, kind = "0"): Uint8Array {
  const head = new Uint8Array(512);
  head.set(strToU8(name), 0);
  head.set(strToU8(`${size.toString(8).padStart(11, "0")}\0`), 124);
  head.set(strToU8(kind), 156);
  head.set(strToU8("ustar\0"), 257);
  const sum = head.reduce((total, byte) => total + byte, 8 * 32);
  head.set(strToU8(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
  return head;
}
const block = (text: string) => bytesOf(strToU8(text), new Uint8Array(512 - strToU8(text).length));
const tar = bytesOf(
  tarHead("a.txt", 6),
  block("indeni"),
  tarHead("x", 24, "x"),
  block("24 path=brev fra mor.txt\n"),
  tarHead("b", 4),
  block("ekko"),
);

const part = (id: number, body: Uint8Array) =>
  bytesOf(id < 128 ? id : (id & 0x7f) | 0x80, ...(id < 128 ? [] : [id >> 7]), body.length, body);
const wideString = (text: string) => bytesOf(long(text.length), wide(text));
const xlsb = (sheet: Uint8Array) =>
  zipSync({
    "xl/workbook.bin": part(156, bytesOf(long(0), long(1), wideString("rId1"), wideString("Børn"))),
    "xl/sharedStrings.bin": part(19, bytesOf(0, wideString("epilepsi"))),
    "xl/styles.bin": bytesOf(
      part(44, bytesOf(word(164), wideString("000000\\-0000"))),
      part(617, long(1)),
      part(47, bytesOf(word(0), word(164), new Uint8Array(12))),
      part(618, new Uint8Array(0)),
    ),
    "xl/worksheets/sheet1.bin": sheet,
  });
const at = bytesOf(long(0), long(0));

describe("what containers and less common files say", () => {
  test.each<[string, string, Uint8Array, string]>([
    ["a file in a tar", "a.tar", tar, "indeni"],
    ["a long name in a tar", "a.tar", tar, "brev fra mor.txt\nekko"],
    ["a packed tar", "a.tgz", gzipSync(tar), "indeni"],
    ["a packed text by its own name", "a.gz", gzipSync(strToU8("ja"), { filename: "cpr.txt" }), "cpr.txt\nja"],
    ["a binary workbook's sheet", "a.xlsb", xlsb(new Uint8Array(0)), "Børn"],
    [
      "a binary workbook's number in its format",
      "a.xlsb",
      xlsb(part(5, bytesOf(at, double(102039995)))),
      "010203-9995",
    ],
    ["a binary workbook's shared string", "a.xlsb", xlsb(part(7, bytesOf(at, long(0)))), "epilepsi"],
    [
      "a folded appointment",
      "a.ics",
      strToU8("BEGIN:VCALENDAR\r\nDESCRIPTION:cpr 0102\r\n 03-9995\\, husk\r\nEND:VCALENDAR"),
      "cpr 010203-9995, husk",
    ],
    ["an old business card", "a.vcf", strToU8("BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:R=C3=B8d\nEND:VCARD"), "Rød"],
    [
      "rich text in other code pages",
      "a.rtf",
      strToU8("{\\rtf1\\ansi{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'c4\\'e0 \\f0 \\'e6 \\u248?}"),
      "Да æ ø",
    ],
    ["hidden rich text", "a.rtf", strToU8("{\\rtf1 {\\v skjult 010203-9995}}"), "skjult 010203-9995"],
    [
      "a document inside rich text",
      "a.rtf",
      bytesOf(
        "{\\rtf1{\\object{\\*\\objdata ",
        Buffer.from(zipSync({ "a.txt": strToU8("inderst") })).toString("hex"),
        "}}}",
      ),
      "inderst",
    ],
    [
      "text of a DOS program",
      "a.txt",
      Uint8Array.from([0x52, 0x9b, 0x64, 0x67, 0x72, 0x9b, 0x64, 0x86, 0x91]),
      "Rødgrødåæ",
    ],
  ])("%s", (_, name, bytes, said) => {
    expect(textFrom(name, bytes)).toContain(said);
  });

  test.each<[string, string, Uint8Array, readonly string[]]>([
    [
      "an OpenDocument with a password",
      "a.odt",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
        "META-INF/manifest.xml": strToU8("<m><encryption-data/></m>"),
        "content.xml": strToU8("x"),
      }),
      ["encrypted"],
    ],
    [
      "a sealed mail",
      "smime.p7m",
      bytesOf(0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 3, 0xa0, 0),
      ["encrypted"],
    ],
    ["a sealed or signed mail cut short", "smime.p7m", Uint8Array.of(0x30, 0x82), ["damaged"]],
    ["a signature beside the text", "smime.p7s", Uint8Array.of(0x30, 0x82), []],
  ])("%s", (_, name, bytes, because) => {
    expect(reasonsFrom(name, bytes)).toEqual(because);
  });
});
