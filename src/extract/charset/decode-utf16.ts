const CHUNK = 16_384;

/** UTF-16 text, low byte first unless said otherwise; half a unit at the end is left out. */
export function decodeUtf16(bytes: Uint8Array, highFirst = false): string {
  const parts: string[] = [];
  const high = highFirst ? 0 : 1;
  for (let at = 0; at + 1 < bytes.length; at += CHUNK) {
    const units: number[] = [];
    const end = Math.min(at + CHUNK, bytes.length - 1);
    for (let i = at; i < end; i += 2) units.push(((bytes[i + high] ?? 0) << 8) | (bytes[i + 1 - high] ?? 0));
    parts.push(String.fromCharCode.apply(null, units));
  }
  return parts.join("");
}
