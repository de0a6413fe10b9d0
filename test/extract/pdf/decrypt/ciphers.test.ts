import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { decryptAes } from "#extract/pdf/decrypt/aes-decrypt.ts";
import { encryptAes } from "#extract/pdf/decrypt/aes-encrypt.ts";
import { md5 } from "#extract/pdf/decrypt/md5.ts";
import { rc4 } from "#extract/pdf/decrypt/rc4.ts";
import { sha256 } from "#extract/pdf/decrypt/sha256.ts";
import { sha384, sha512 } from "#extract/pdf/decrypt/sha512.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });
const noTick = (): void => undefined;

describe("sums agree with Node's for any bytes, around the ends of blocks too", () => {
  test.each([
    ["md5", md5],
    ["sha256", sha256],
    ["sha384", sha384],
    ["sha512", sha512],
  ] as const)("%s", (name, own) => {
    const message = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      bytes(55),
      bytes(56),
      bytes(64),
      bytes(111),
      bytes(112),
      bytes(128),
    );
    fc.assert(
      fc.property(message, (value) => {
        expect(hex(own(value))).toBe(createHash(name).update(value).digest("hex"));
      }),
    );
  });
});

describe("AES in CBC mode agrees with Node's", () => {
  const blocks = fc.integer({ min: 1, max: 8 }).chain((count) => bytes(count * 16));

  test.each([[16], [32]])("unlocking with a key of %i bytes", (length) => {
    fc.assert(
      fc.property(bytes(length), bytes(16), blocks, (key, start, value) => {
        const node = createDecipheriv(`aes-${length * 8}-cbc`, key, start).setAutoPadding(false);
        expect(hex(decryptAes(key, start, value, noTick))).toBe(
          node.update(value, undefined, "hex") + node.final("hex"),
        );
      }),
    );
  });

  test("locking with a key of 16 bytes", () => {
    fc.assert(
      fc.property(bytes(16), bytes(16), blocks, (key, start, value) => {
        const node = createCipheriv("aes-128-cbc", key, start).setAutoPadding(false);
        expect(hex(encryptAes(key, start, value))).toBe(node.update(value, undefined, "hex") + node.final("hex"));
      }),
    );
  });
});

describe("RC4", () => {
  test.each([
    ["Key", "Plaintext", "bbf316e8d940af0ad3"],
    ["Wiki", "pedia", "1021bf0420"],
  ])("gives the known stream for the key %s", (key, text, expected) => {
    expect(hex(rc4(Buffer.from(key), Buffer.from(text)))).toBe(expected);
  });
});
