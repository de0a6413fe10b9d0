/** Big-endian numbers out of a font file; 0 past its end. */
export interface BinaryReader {
  readonly bytes: Uint8Array;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
}

export function binaryReader(bytes: Uint8Array): BinaryReader {
  const u8 = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => (u8(at) << 8) | u8(at + 1);
  return { bytes, u8, u16, u32: (at) => u16(at) * 65536 + u16(at + 2) };
}
