import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { readTextString, utf8Text } from "#extract/pdf/parts/text-string.ts";

describe("strings outside pages", () => {
  test.each([
    ["PDFDocEncoding", Buffer.from("Ægtefælle på Ø", "latin1"), "Ægtefælle på Ø"],
    ["UTF-16, high byte first", Uint8Array.of(0xfe, 0xff, 0x00, 0xc6, 0x20, 0xac), "Æ€"],
    ["UTF-16, low byte first", Uint8Array.of(0xff, 0xfe, 0xc6, 0x00, 0xac, 0x20), "Æ€"],
    ["UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0x86), "Æ"],
    ["a language between escapes", Uint8Array.from(Buffer.from("feff001b00640061001b0041", "hex")), "A"],
    ["nothing", new Uint8Array(0), ""],
  ])("%s", (_, bytes, text) => {
    expect(readTextString(bytes)).toBe(text);
  });

  test("UTF-8 reads what was written, and garbage without throwing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => utf8Text(Buffer.from(text)) === Buffer.from(text).toString(),
      ),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => utf8Text(bytes).length >= 0));
  });
});
