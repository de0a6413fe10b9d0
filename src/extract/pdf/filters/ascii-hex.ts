import { hexValue } from "../syntax/read-string.ts";

/** ASCIIHexDecode: to `>` or the end. */
export function decodeAsciiHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array((bytes.length + 1) >> 1);
  let digits = 0;
  for (const byte of bytes) {
    if (byte === 0x3e) break;
    const value = hexValue(byte);
    if (value < 0) continue;
    out[digits >> 1] = (out[digits >> 1] ?? 0) | (digits % 2 === 0 ? value << 4 : value);
    digits++;
  }
  return out.subarray(0, (digits + 1) >> 1);
}
