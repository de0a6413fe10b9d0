import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromBase64, toBase64 } from "../../../src/simulator/host/base64.ts";

test("bytes are written as everybody writes them, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(Buffer.from(fromBase64(text) ?? []).equals(Buffer.from(bytes))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
