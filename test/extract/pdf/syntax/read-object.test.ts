import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { Lexer } from "#extract/pdf/syntax/lexer.ts";
import { isArray, isDict, type PdfObject } from "#extract/pdf/syntax/pdf-object.ts";
import { readObject } from "#extract/pdf/syntax/read-object.ts";

function lexerOn(text: string | Uint8Array, refs = true): Lexer {
  const bytes = typeof text === "string" ? Uint8Array.from(Buffer.from(text, "latin1")) : text;
  return { bytes, at: 0, refs, unlock: undefined, tick: () => undefined };
}

/** An object in plain values, to be compared. */
function plain(object: PdfObject | undefined): unknown {
  if (object instanceof Uint8Array) return `(${Buffer.from(object).toString("latin1")})`;
  if (isDict(object)) return Object.fromEntries(Array.from(object, ([key, value]) => [key, plain(value)]));
  return isArray(object) ? object.map(plain) : object;
}

describe("objects", () => {
  test.each<[string, unknown]>([
    ["12", 12],
    ["-.5", -0.5],
    ["+3.25", 3.25],
    ["--7", -7],
    ["1.2.3", 1.2],
    ["true", true],
    ["null", null],
    ["/Name#20x", "Name x"],
    ["/", ""],
    ["(a\\(b\\)c (d))", "(a(b)c (d))"],
    ["(\\101\\r\\\nx)", "(A\rx)"],
    ["(never closed", "(never closed)"],
    ["<4 8 656>", "(He`)"],
    ["[1 0 R 2 3 (x)]", [{ kind: "ref", num: 1 }, 2, 3, "(x)"]],
    ["[1 0 RG 2]", [1, 0, { kind: "word", word: "RG" }, 2]],
    ["<< /A 1 /B [/C] /D << /E (f) >> >>", { A: 1, B: ["C"], D: { E: "(f)" } }],
    ["<< /A /B", { A: "B" }],
    ["<< /A >>", {}],
    ["<< /A 1 endobj", { A: 1 }],
    ["% remark\n 5", 5],
    ["endobj", { kind: "word", word: "endobj" }],
    ["", undefined],
  ])("%j", (text, expected) => {
    expect(plain(readObject(lexerOn(text)))).toEqual(expected);
  });

  test("three numbers and an R are a reference only where references are meant", () => {
    expect(plain(readObject(lexerOn("1 0 R", false)))).toBe(1);
  });

  test("any bytes are read to their end without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const lexer = lexerOn(bytes);
        let count = 0;
        while (readObject(lexer) !== undefined) count++;
        expect(count).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
