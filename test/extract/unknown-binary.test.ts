import { describe, expect, test } from "@jest/globals";
import { strToU8 } from "fflate";
import { buildCompound } from "../support/build-compound.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { extractFrom } from "../support/extract-from.ts";
import { bytesOf } from "../support/little-bytes.ts";

const noise = (seed: number, length: number) => {
  const chance = seededRandom(seed);
  return Uint8Array.from({ length }, () => chance(256));
};
/** Pulses around the middle of a byte, as sound of eight bits is. */
const sound = (seed: number, length: number) => noise(seed, length).map((byte) => 0x68 + (byte % 0x30));

const HEADS: readonly (readonly [string, Uint8Array])[] = [
  ["film.mp4", bytesOf(0, 0, 0, 0x20, "ftypisom", 0, 0, 2, 0, "isomiso2avc1mp41")],
  ["lyd.m4a", bytesOf(0, 0, 0, 0x1c, "ftypM4A ", 0, 0, 2, 0, "M4A isom")],
  ["film.mov", bytesOf(0, 0, 0, 0x14, "ftypqt  ", 0, 0, 2, 0, "qt  ")],
  ["film.mkv", bytesOf(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1)],
  ["lyd.wav", bytesOf("RIFF", 0x24, 8, 0, 0, "WAVEfmt ", 16, 0, 0, 0, 1, 0, 1, 0)],
  ["lyd.mp3", bytesOf("ID3", 3, 0, 0, 0, 0, 0, 0x21)],
  ["noter.one", bytesOf(0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d)],
  ["data.bin", new Uint8Array(0)],
  // A name says nothing: what is not shown to be text is not text.
  ["note.txt", new Uint8Array(0)],
  ["liste.csv", new Uint8Array(0)],
  ["side.html", new Uint8Array(0)],
  ["data.json", new Uint8Array(0)],
  ["data.xml", new Uint8Array(0)],
];

describe("a file of a format that is not known is unknown-format and nothing else", () => {
  test.each(HEADS)("%s", (name, head) => {
    for (let seed = 1; seed <= 4; seed++) {
      const body = seed % 3 === 0 ? sound(seed, 20_000) : noise(seed, 20_000);
      expect(extractFrom(name, bytesOf(head, body))).toEqual([{ origin: [name], because: "unknown-format" }]);
    }
  });

  test("a drawing or a publication in a compound file", () => {
    const file = buildCompound({ VisioDocument: noise(5, 30_000), Contents: noise(6, 9_000) });
    expect(extractFrom("plan.vsd", file)).toEqual([{ origin: ["plan.vsd"], because: "unknown-format" }]);
  });
});

describe("text is what is shown to be text, whatever its name", () => {
  const said = "Barnet 010203-9995 har epilepsi, og mor er på Ærø.";
  const long = `${said}\n`.repeat(3_000);
  test.each<[string, Uint8Array]>([
    ["utf-8", strToU8(long)],
    ["windows-1252", Uint8Array.from(Buffer.from(long, "latin1"))],
    ["utf-16", bytesOf(0xff, 0xfe, Uint8Array.from(Buffer.from(long, "utf16le")))],
    ["numbers and semicolons", strToU8("010203-9995;5;7;;;1\n".repeat(4_000))],
    ["one short line", strToU8("010203-9995")],
    ["a stray control character", strToU8(`${long.slice(0, 900)}\u0001${long}`)],
  ])("%s", (_, bytes) => {
    const pieces = extractFrom("fil.dat", bytes);
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toHaveProperty("value", expect.stringContaining("010203-9995"));
  });
});
