/** Numbers as Microsoft's formats store them, low byte first; places past the end read as 0, so that no reader throws there. */
export const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

export const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;

/** An IEEE double. */
export function f64(bytes: Uint8Array, at: number): number {
  return at + 8 > bytes.length ? 0 : new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, true);
}
