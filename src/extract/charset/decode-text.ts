import { decodeDos, decodeWindows1252, looksLikeDos } from "./decode-single-byte.ts";
import { decodeUtf8 } from "./decode-utf8.ts";

/**
 * Text by its mark, its zero bytes, its validity as UTF-8, and else as windows-1252 or DOS. A declared charset decides
 * between the last two only: programs declare ISO 8859-1 and write UTF-8, and bytes that are valid UTF-8 are hardly ever
 * anything else.
 */
export function decodeText(bytes: Uint8Array, declared = ""): string {
  const [first, second, third] = [bytes[0], bytes[1], bytes[2]];
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return decodeUtf8(bytes.subarray(3)) ?? decodeWindows1252(bytes);
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 1);
  const zero = zeroPlace(bytes);
  if (zero !== undefined) return decodeUtf16(bytes, zero === 1 ? 0 : 1);
  const isDeclared = /^(?:windows-125|iso-8859|latin)/i.test(declared);
  return decodeUtf8(bytes) ?? (!isDeclared && looksLikeDos(bytes) ? decodeDos(bytes) : decodeWindows1252(bytes));
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

function decodeUtf16(bytes: Uint8Array, highFirst: 0 | 1): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 16_384) {
    const units: number[] = [];
    const end = Math.min(at + 16_384, bytes.length - 1);
    for (let i = at; i < end; i += 2) {
      units.push(((bytes[i + 1 - highFirst] ?? 0) << 8) | (bytes[i + highFirst] ?? 0));
    }
    parts.push(String.fromCharCode.apply(null, units));
  }
  return parts.join("");
}
