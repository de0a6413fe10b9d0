import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeBase64 } from "#extract/decode-base64.ts";

test("any bytes come back as they were", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
    }),
  );
});

test.each([
  ["with line breaks", "Ymx\r\nlbWU=", "bleme"],
  ["without padding", "aGVq", "hej"],
  ["in the URL alphabet", "8J-Qrg", "🐮"],
  ["empty", "", ""],
])("base64 %s is read", (_, text, expected) => {
  expect(Buffer.from(decodeBase64(text)).toString()).toBe(expected);
});
