/** RunLengthDecode, as far as `most` bytes. */
export function decodeRunLength(bytes: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(Math.min(most, runLength(bytes)));
  let length = 0;
  for (let at = 0; length < out.length;) {
    const code = bytes[at] ?? 0;
    const size = Math.min(code < 128 ? code + 1 : 257 - code, out.length - length);
    if (code < 128) out.set(bytes.subarray(at + 1, at + 1 + size), length);
    else out.fill(bytes[at + 1] ?? 0, length, length + size);
    length += size;
    at += code < 128 ? code + 2 : 2;
  }
  return out;
}

function runLength(bytes: Uint8Array): number {
  let total = 0;
  for (let at = 0; at < bytes.length && bytes[at] !== 128;) {
    const code = bytes[at] ?? 0;
    total += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  return total;
}
