import { u32 } from "../bytes/little-endian.ts";
import { decodeUtf16 } from "../charset/decode-utf16.ts";

/** The records of a binary part ([MS-XLSB] 2.1.4): numbers and lengths in seven bits a byte. */
export function forEachPartRecord(
  bytes: Uint8Array,
  tick: (steps?: number) => void,
  visit: (id: number, body: Uint8Array) => void,
): void {
  let at = 0;
  const sevens = (most: number) => {
    let value = 0;
    for (let i = 0; i < most; i++) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << (i * 7);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    tick(2);
    const low = bytes[at++] ?? 0;
    const id = low < 0x80 ? low : (low & 0x7f) | ((bytes[at++] ?? 0) << 7);
    const length = sevens(4);
    visit(id, bytes.subarray(at, at + length));
    at += length;
  }
}

/** A text with its length in front; a missing one has all bits set. */
export function readWideString(body: Uint8Array, at: number): string {
  const length = u32(body, at);
  return length === 0xffffffff ? "" : decodeUtf16(body.subarray(at + 4, at + 4 + length * 2));
}
