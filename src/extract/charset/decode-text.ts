import { decodeCodePage, decodeDos, decodeWindows1252, looksLikeDos } from "./decode-single-byte.ts";
import { decodeLatin1 } from "./decode-latin1.ts";
import { decodeUtf16 } from "./decode-utf16.ts";
import { decodeUtf7 } from "./decode-utf7.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/**
 * Text by its mark, its zero bytes, its validity as UTF-8, and else as windows-1252 or DOS. A declared charset
 * decides between the single-byte ones only: programs declare ISO 8859-1 and write UTF-8, and bytes that are valid UTF-8 are hardly ever
 * anything else.
 */
export function decodeText(bytes: Uint8Array, declared = ""): string {
  const [first, second, third] = [bytes[0], bytes[1], bytes[2]];
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return decodeUtf8(bytes.subarray(3)) ?? decodeWindows1252(bytes);
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), true);
  const zero = zeroPlace(bytes);
  if (zero !== undefined) return decodeUtf16(bytes, zero === 0);
  if (/^utf-?7$/i.test(declared)) return decodeUtf7(decodeLatin1(bytes));
  const page = pageOf(declared);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  if (page !== undefined) return decodeCodePage(bytes, page);
  return looksLikeDos(bytes) ? decodeDos(bytes) : decodeWindows1252(bytes);
}

/** Names that programs give their code pages in mail, web pages and XML, by the number that Windows has for them. */
function pageOf(declared: string): number | undefined {
  const name = declared.toLowerCase().replace(/_/g, "-");
  const [, windows] = /^(?:windows-?|cp-?|ibm-?)(\d{3,5})$/.exec(name) ?? [];
  if (windows !== undefined) return Number(windows);
  const named: Readonly<Record<string, number>> = {
    "iso-8859-1": 1252,
    latin1: 1252,
    "iso-8859-2": 28592,
    "iso-8859-7": 1253,
    "iso-8859-9": 1254,
    "iso-8859-13": 1257,
    "iso-8859-15": 28605,
    macintosh: 10000,
    "koi8-r": 20866,
  };
  return named[name];
}

/** Latin text in UTF-16 has a zero in every second byte: at the odd places when the low byte comes first. */
function zeroPlace(bytes: Uint8Array): 0 | 1 | undefined {
  const looked = Math.min(bytes.length, 2_000);
  const zeros = [0, 0];
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (looked < 4 || Math.max(even, odd) < looked / 5 || Math.min(even, odd) > looked / 50) return undefined;
  return odd > even ? 1 : 0;
}
