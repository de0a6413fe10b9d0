import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { ExtractionContext } from "#extract/context.ts";
import { decodeAscii85 } from "#extract/pdf/filters/ascii85.ts";
import { decodeAsciiHex } from "#extract/pdf/filters/ascii-hex.ts";
import { decodeLzw } from "#extract/pdf/filters/lzw.ts";
import { unpredict } from "#extract/pdf/filters/predictor.ts";
import { decodeRunLength } from "#extract/pdf/filters/run-length.ts";

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const job = { tick: () => undefined, limits: { inflatedBytes: 1e6 } } as unknown as ExtractionContext;

describe("ASCII filters", () => {
  test.each([
    ["87cURD]j7BEbo80~>", "Hello world!"],
    ["87cUR\nD]j7B Ebo80", "Hello world!"],
    ["z~>", "\0\0\0\0"],
    ["", ""],
  ])("ASCII85 %j", (encoded, expected) => {
    expect(latin(decodeAscii85(bytesOf(encoded)))).toBe(expected);
  });

  test.each([
    ["48656c6C6f>", "Hello"],
    ["4865 6c\n6c 6>ignored", "Hell`"],
    ["", ""],
  ])("ASCIIHex %j", (encoded, expected) => {
    expect(latin(decodeAsciiHex(bytesOf(encoded)))).toBe(expected);
  });
});

describe("run lengths", () => {
  test.each([
    ["\u0004Hello\u0080", "Hello"],
    ["\u00fea\u0001bc\u0080xyz", "aaabc"],
    ["\u0004He", "He\0\0\0"],
  ])("%j", (encoded, expected) => {
    expect(latin(decodeRunLength(bytesOf(encoded), 100))).toBe(expected);
  });

  test("stops at the limit", () => {
    expect(decodeRunLength(bytesOf("\u0081a".repeat(1000)), 50)).toHaveLength(50);
  });
});

describe("LZW", () => {
  test("the example of the PDF standard", () => {
    const encoded = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect(Array.from(decodeLzw(encoded, 1, job))).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });

  test.each([[0], [1]])("what was packed comes out again (early change %i)", (early) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3, 200), { maxLength: 12000 }), (values) => {
        const value = Uint8Array.from(values);
        expect(latin(decodeLzw(packLzw(value, early), early, job))).toBe(latin(value));
      }),
      { numRuns: 20 },
    );
  });

  test("garbage ends and never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (value) => decodeLzw(value, 1, job).length >= 0));
  });
});

describe("predictors", () => {
  const shape = { colors: 1, bits: 8, columns: 3 };

  test.each([
    ["none", [0, 1, 2, 3], [1, 2, 3]],
    ["left", [1, 1, 1, 1], [1, 2, 3]],
    ["up", [0, 1, 2, 3, 2, 1, 1, 1], [1, 2, 3, 2, 3, 4]],
    ["average", [0, 2, 4, 6, 3, 1, 1, 1], [2, 4, 6, 2, 4, 6]],
    ["Paeth", [0, 2, 4, 6, 4, 1, 1, 1], [2, 4, 6, 3, 5, 7]],
    ["a cut last row", [0, 1, 2, 3, 1, 5], [1, 2, 3, 5]],
  ])("PNG, %s", (_, encoded, expected) => {
    expect(Array.from(unpredict(Uint8Array.from(encoded), { ...shape, predictor: 15 }))).toEqual(expected);
  });

  test("TIFF", () => {
    expect(Array.from(unpredict(Uint8Array.of(1, 1, 1, 5, 1, 1), { ...shape, predictor: 2 }))).toEqual([
      1, 2, 3, 5, 6, 7,
    ]);
  });

  test("rows wider than any memory cost no memory", () => {
    expect(unpredict(Uint8Array.of(0, 1, 2), { ...shape, columns: 4e9, predictor: 12 })).toHaveLength(2);
  });
});

/** A plain packer after the description in the PDF standard, 7.4.4. */
function packLzw(value: Uint8Array, early: number): Uint8Array {
  let bits = "";
  let table = new Map<string, number>();
  let width = 9;
  const put = (code: number): void => {
    bits += code.toString(2).padStart(width, "0");
  };
  const clear = (): void => {
    put(256);
    table = new Map(Array.from({ length: 256 }, (_, code) => [String.fromCharCode(code), code]));
    width = 9;
  };
  clear();
  let held = "";
  let next = 258;
  for (const byte of value) {
    const longer = held + String.fromCharCode(byte);
    if (table.has(longer)) {
      held = longer;
      continue;
    }
    put(table.get(held) ?? 0);
    table.set(longer, next++);
    width = Math.max(9, Math.min(12, (next - 1 + early).toString(2).length));
    if (next === 4094) {
      clear();
      next = 258;
    }
    held = String.fromCharCode(byte);
  }
  if (held !== "") {
    put(table.get(held) ?? 0);
    width = Math.max(9, Math.min(12, (next + early).toString(2).length));
  }
  put(257);
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (part) => parseInt(part.padEnd(8, "0"), 2));
}
