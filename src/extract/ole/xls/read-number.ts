import { f64, u32 } from "../../bytes/little-endian.ts";

/** A number of four bytes: a whole one or the upper half of a double, perhaps in hundredths ([MS-XLS] 2.5.217). */
export function readRk(bytes: Uint8Array, at: number): number {
  const raw = u32(bytes, at);
  const value = (raw & 2) !== 0 ? (raw | 0) >> 2 : upperHalf(raw & 0xfffffffc);
  return (raw & 1) !== 0 ? value / 100 : value;
}

function upperHalf(raw: number): number {
  const bytes = new Uint8Array(8);
  for (let i = 0; i < 4; i++) bytes[4 + i] = (raw >>> (i * 8)) & 0xff;
  return f64(bytes, 0);
}
