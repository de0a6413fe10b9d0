import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "@jest/globals";
import { buildCompound } from "../../support/build-compound.ts";
import { reasonsFrom, textFrom } from "../../support/extract-from.ts";
import { bytesOf, double, long, wide, word } from "../../support/little-bytes.ts";

const record = (id: number, body: Uint8Array) => bytesOf(word(id), word(body.length), body);
const bof8 = record(0x809, bytesOf(word(0x600), word(5), long(0), long(0), long(0)));
const bof5 = record(0x809, bytesOf(word(0x500), word(5), long(0)));
const eof = record(0x0a, new Uint8Array(0));
const cell = (row: number, column: number, style: number) => bytesOf(word(row), word(column), word(style));
const book = (...records: readonly Uint8Array[]) => buildCompound({ Workbook: bytesOf(bof8, ...records, eof) });
const narrowString = (text: string) => bytesOf(word(text.length), 0, text);

describe("old workbooks", () => {
  test.each<[string, Uint8Array, string]>([
    [
      "a number in a format of zeros",
      book(
        record(0x41e, bytesOf(word(164), narrowString("000000\\-0000"))),
        record(0xe0, bytesOf(word(0), word(164), new Uint8Array(16))),
        record(0x203, bytesOf(cell(0, 0, 0), double(102039995))),
      ),
      "010203-9995",
    ],
    [
      "a whole number in four bytes",
      book(record(0x27e, bytesOf(cell(0, 0, 0), long((70719995 << 2) | 2)))),
      "70719995",
    ],
    [
      "many numbers in a row",
      book(
        record(0xbd, bytesOf(word(0), word(0), word(0), long((11 << 2) | 2), word(0), long((22 << 2) | 2), word(1))),
      ),
      "11\t22",
    ],
    [
      "a shared string that runs over into the next record, narrow before and wide after",
      book(
        record(0xfc, bytesOf(long(1), long(1), word(11), 0, "skizo")),
        record(0x3c, bytesOf(1, wide("freni!"))),
        record(0xfd, bytesOf(cell(0, 0, 0), long(0))),
      ),
      "skizofreni!",
    ],
    [
      "a shared string whose first letter stands in the next record, and the string behind it",
      book(
        record(0xfc, bytesOf(long(2), long(2), word(6), 0)),
        record(0x3c, bytesOf(0, "rolato", word(3), 0, "kol")),
        record(0xfd, bytesOf(cell(0, 0, 0), long(0))),
        record(0xfd, bytesOf(cell(0, 1, 0), long(1))),
      ),
      "rolato\tkol",
    ],
    [
      "what a formula gives",
      book(
        record(0x06, bytesOf(cell(0, 0, 0), 0, 0, 0, 0, 0, 0, 0xff, 0xff, new Uint8Array(8))),
        record(0x207, bytesOf(narrowString("ørenæse"))),
      ),
      "ørenæse",
    ],
    [
      "a workbook of Excel 5, in its code page",
      buildCompound({
        Book: bytesOf(bof5, record(0x42, word(1252)), record(0x204, bytesOf(cell(0, 0, 0), word(3), "Åse")), eof),
      }),
      "Åse",
    ],
    [
      "a sheet of Excel 2, without a compound file around it",
      bytesOf(
        record(0x09, bytesOf(word(2), word(0x10))),
        record(0x04, bytesOf(word(0), word(0), 0, 0, 0, 4, "cpr?")),
        eof,
      ),
      "cpr?",
    ],
  ])("%s", (_, bytes, said) => {
    expect(textFrom("a.xls", bytes)).toContain(said);
  });

  test("a workbook with a password is said to be locked, and its cells are not read", () => {
    const locked = book(record(0x2f, word(0)), record(0x204, bytesOf(cell(0, 0, 0), narrowString("x7#"))));
    expect(reasonsFrom("a.xls", locked)).toEqual(["encrypted"]);
    expect(textFrom("a.xls", locked)).not.toContain("x7#");
  });
});

describe("compound files that hold others", () => {
  const native = bytesOf(
    long(0),
    word(2),
    "brev.txt",
    0,
    "C:\\brev.txt",
    0,
    word(0),
    word(3),
    long(4),
    "tmp",
    0,
    long(11),
    "010203-9995",
  );
  test.each<[string, Uint8Array, string]>([
    [
      "a file put into a workbook as an icon",
      buildCompound({ Workbook: bytesOf(bof8, eof), MBD0001: { "\u0001Ole10Native": native } }),
      "010203-9995",
    ],
    [
      "a package in a document's pool of objects",
      buildCompound({ ObjectPool: { _1: { Package: zipSync({ "a.txt": strToU8("inderst") }) } } }),
      "inderst",
    ],
    ["a program's own file", buildCompound({ "Some Stream": wide("Navnet er Åse Jørgensen") }), "Navnet er"],
  ])("%s", (_, bytes, said) => {
    expect(textFrom("a.bin", bytes)).toContain(said);
  });

  test.each<[string, Uint8Array, string]>([
    ["an Office file with a password", buildCompound({ EncryptedPackage: bytesOf("x") }), "encrypted"],
    [
      "a letter under rights management",
      buildCompound({ "\u0009DRMContent": bytesOf("x"), WordDocument: new Uint8Array(600) }),
      "encrypted",
    ],
    [
      "a letter with a password",
      buildCompound({
        WordDocument: bytesOf(word(0xa5ec), word(0xc1), long(0), word(0), word(0x100), new Uint8Array(900)),
      }),
      "encrypted",
    ],
    [
      "slides with a password",
      buildCompound({
        "Current User": bytesOf(new Uint8Array(12), long(0xf3d1c4df)),
        "PowerPoint Document": new Uint8Array(8),
      }),
      "encrypted",
    ],
    ["a program's own file", buildCompound({ "Some Stream": wide("Navnet er Åse") }), "unknown-format"],
  ])("%s is said to be unread", (_, bytes, because) => {
    expect(reasonsFrom("a.bin", bytes)).toContain(because);
  });

  test("a directory that comes back to itself ends", () => {
    const looped = buildCompound({ Workbook: bytesOf(bof8, eof), a: { b: bytesOf("x") } });
    // The folder's right neighbour becomes the folder itself.
    for (let at = 512; at + 128 <= looped.length; at += 128) looped.set(long(2), at + 72);
    expect(textFrom("a.xls", looped)).toBeDefined();
  });
});
