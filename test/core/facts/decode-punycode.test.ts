import { expect, test } from "@jest/globals";
import { decodeDomain } from "#core/facts/decode-punycode.ts";

test.each([
  ["xn--kbenhavn-54a.dk", "københavn.dk"],
  ["www.xn--rdgrd-vuad.dk", "www.rødgrød.dk"],
  ["xn--80ak6aa92e.com", "аррӏе.com"],
  ["gladsaxe.dk", "gladsaxe.dk"],
  ["xn--.dk", ".dk"],
  ["xn--99999999999.dk", "xn--99999999999.dk"],
  ["xn--a-ø.dk", "xn--a-ø.dk"],
])("%s is read as %s", (encoded, decoded) => {
  expect(decodeDomain(encoded)).toBe(decoded);
});
