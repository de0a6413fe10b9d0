/** ASCII85Decode: to `~` or the end; characters outside the alphabet are skipped. */
export function decodeAscii85(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + 3 * countZeroGroups(bytes) + 4);
  let length = 0;
  let group = 0;
  let digits = 0;
  const flush = (count: number): void => {
    for (let shift = 24, left = count; left > 0; shift -= 8, left--) out[length++] = group >>> shift;
    group = 0;
    digits = 0;
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) flush(4);
    if (byte < 0x21 || byte > 0x75) continue;
    group = (Math.imul(group, 85) + byte - 0x21) | 0;
    if (++digits === 5) flush(4);
  }
  if (digits > 1) {
    const known = digits - 1;
    for (; digits < 5; digits++) group = (Math.imul(group, 85) + 84) | 0;
    flush(known);
  }
  return out.slice(0, length);
}

/** A `z` stands for four zero bytes. */
function countZeroGroups(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x7a) count++;
  return count;
}
