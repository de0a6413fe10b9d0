import { decodeHex } from "../syntax/read-string.ts";

/** ASCIIHexDecode: to `>` or the end. */
export function decodeAsciiHex(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x3e);
  return decodeHex(bytes, 0, end < 0 ? bytes.length : end);
}
