import { describe, expect, test } from "@jest/globals";
import { zipSync } from "fflate";
import { extractFile } from "#extract/extract-file.ts";
import { cliLimits } from "#extract/limits.ts";
import { unlockWith } from "#extract/zip/unlock-with.ts";
import { lockedByAes, zipOf } from "../../support/lock-zip.ts";

const NUMBER = "010190-9989";
const TEXT = `Borger med CPR ${NUMBER} har diabetes\n`;
/** `zip -P "Rød grød 17" a.zip sag.txt` of Info-ZIP 3.0: the traditional encryption. */
const INFO_ZIP = Buffer.from(
  "UEsDBAoACQAAAPoAgV1LElUFNAAAACgAAAAHABwAc2FnLnR4dFVUCQAD1w8Oa9cPDmt1eAsAAQQAAAAABAAAAADEU8DNe89NWid7KQFJP+BOF2h8C+xKENRK0KJx4PSUYbXigRiDUAoEAoYtTjMyepqlTpA5UEsHCEsSVQU0AAAAKAAAAFBLAQIeAwoACQAAAPoAgV1LElUFNAAAACgAAAAHABgAAAAAAAEAAACkgQAAAABzYWcudHh0VVQFAAPXDw5rdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAABAAEATQAAAIUAAAAAAA==",
  "base64",
);
const PASSWORD = "Rød grød 17";

const read = (bytes: Uint8Array, ...passwords: readonly string[]) =>
  extractFile(
    { path: ["a.zip"], bytes },
    { limits: cliLimits, now: () => 0, ...(passwords.length > 0 ? { openEntry: unlockWith(passwords) } : {}) },
  );
const LOCKED = { origin: ["a.zip", "sag.txt"], because: "encrypted" };

describe("a locked archive", () => {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ["of Info-ZIP", INFO_ZIP],
    ["by AES-128", lockedByAes("sag.txt", TEXT, PASSWORD, 1)],
    ["by AES-192", lockedByAes("sag.txt", TEXT, PASSWORD, 2)],
    ["by AES-256", lockedByAes("sag.txt", TEXT, PASSWORD, 3)],
  ];

  test.each(files)("%s is said to be locked, by the name of what is in it", (_, bytes) => {
    expect(read(bytes)).toContainEqual(LOCKED);
  });

  test.each(files)("%s is read with its password", (_, bytes) => {
    expect(read(bytes, PASSWORD)).toContainEqual({ origin: ["a.zip", "sag.txt"], value: TEXT });
  });

  test.each(files)("%s is read with one of several passwords, in another archive", (_, bytes) => {
    const pieces = read(zipSync({ "inde.zip": bytes }), "forkert", PASSWORD);
    expect(pieces).toContainEqual({ origin: ["a.zip", "inde.zip", "sag.txt"], value: TEXT });
  });

  test.each(files)("%s stays locked with another password", (_, bytes) => {
    const pieces = read(bytes, "forkert");
    expect(pieces.some((piece) => "value" in piece && piece.value.includes(NUMBER))).toBe(false);
    expect(pieces.some((piece) => "because" in piece)).toBe(true);
  });

  test("by AES, with one byte made another, gives nothing away", () => {
    const bytes = lockedByAes("sag.txt", TEXT, PASSWORD, 3);
    const at = bytes.length - 100;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const pieces = read(bytes, PASSWORD);
    expect(pieces.some((piece) => "value" in piece && piece.value.includes(NUMBER))).toBe(false);
    expect(pieces.some((piece) => "because" in piece)).toBe(true);
  });

  test("by PKWARE's strong encryption stays locked", () => {
    const strong = zipOf({ name: "sag.txt", flags: 0x41, method: 8, crc: 0, packed: new Uint8Array(40), size: 40 });
    expect(read(strong, PASSWORD)).toContainEqual(LOCKED);
  });
});

test.each<[string, number]>([
  ["Shrink", 1],
  ["Implode", 6],
  ["Deflate64", 9],
  ["bzip2", 12],
  ["LZMA", 14],
  ["Zstandard", 93],
  ["XZ", 95],
  ["PPMd", 98],
])("an entry packed by %s is unknown-format under its own name", (_, method) => {
  const packed = Uint8Array.from({ length: 40 }, (_byte, at) => at * 11);
  const bytes = zipOf({ name: "sag.txt", flags: 0, method, crc: 1, packed, size: 100 });
  expect(read(bytes)).toEqual([
    { origin: ["a.zip", "sag.txt"], value: "sag.txt", inName: true },
    { origin: ["a.zip", "sag.txt"], because: "unknown-format" },
  ]);
});
