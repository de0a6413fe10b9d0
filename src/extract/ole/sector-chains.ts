import { u16, u32 } from "../bytes/little-endian.ts";

const LAST = 0xfffffffc;
const HEADER_DIFAT = 76;
const IN_HEADER = 109;

/** How a compound file is cut into sectors, and which follows which ([MS-CFB] 2.2 to 2.5). */
export interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly next: (sector: number) => number;
  readonly count: number;
}

export function readSectors(bytes: Uint8Array, tick: (steps?: number) => void): Sectors {
  const shift = u16(bytes, 30);
  const size = shift === 12 ? 4096 : 512;
  const count = Math.ceil(bytes.length / size);
  const table = readTable(bytes, size, count, tick);
  return {
    bytes,
    size,
    count,
    next: (sector) => {
      const [page, place] = [Math.floor((sector * 4) / size), (sector * 4) % size];
      const start = table[page];
      return start === undefined ? LAST : u32(bytes, start + place);
    },
  };
}

/** Where the sectors of the allocation table stand: 109 in the header, the rest in a chain of their own. */
function readTable(bytes: Uint8Array, size: number, count: number, tick: (steps?: number) => void): readonly number[] {
  const starts: number[] = [];
  const add = (sector: number) => {
    if (sector < LAST && sector < count) starts.push((sector + 1) * size);
  };
  for (let i = 0; i < IN_HEADER; i++) add(u32(bytes, HEADER_DIFAT + i * 4));
  let sector = u32(bytes, 68);
  for (let seen = 0; sector < LAST && sector < count && seen < count; seen++) {
    tick(size >> 2);
    const start = (sector + 1) * size;
    for (let i = 0; i < size - 4 && starts.length <= count; i += 4) add(u32(bytes, start + i));
    sector = u32(bytes, start + size - 4);
  }
  return starts;
}

/** The bytes of a chain, at most `length`; a chain that ends early or bites its tail gives what it has. */
export function readChain(
  { bytes, size, next, count }: Sectors,
  first: number,
  length: number,
  tick: (steps?: number) => void,
): Uint8Array {
  const whole = new Uint8Array(Math.min(length, bytes.length));
  let at = 0;
  let sector = first;
  for (let seen = 0; sector < LAST && seen < count && at < whole.length; seen++) {
    tick(size >> 6);
    const start = (sector + 1) * size;
    const part = bytes.subarray(start, start + Math.min(size, whole.length - at));
    whole.set(part, at);
    at += part.length;
    sector = next(sector);
  }
  return whole.subarray(0, at);
}
