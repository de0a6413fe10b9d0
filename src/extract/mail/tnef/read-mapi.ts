import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import { withoutZeros } from "../../charset/without-zeros.ts";

/** Bytes of the types that have a fixed size, filled up to four ([MS-OXTNEF] 2.1.3.4). */
const FIXED: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};
const NARROW = 0x1e;
const WIDE = 0x1f;
const OBJECT = 0x0d;
const BINARY = 0x102;
const MANY = 0x1000;
const MAX_VALUES = 2_000;
const NAMED = 0x8000;

/** Texts and bytes of a property list by property number; the rest is stepped over. */
export interface TnefProperties {
  readonly texts: ReadonlyMap<number, string>;
  readonly bytes: ReadonlyMap<number, Uint8Array>;
}

export function readMapi(list: Uint8Array, page: number, tick: (steps?: number) => void): TnefProperties {
  const texts = new Map<number, string>();
  const bytes = new Map<number, Uint8Array>();
  const count = Math.min(MAX_VALUES, u32(list, 0));
  let at = 4;
  for (let i = 0; i < count && at + 4 <= list.length; i++) {
    tick();
    const [type, id] = [u16(list, at), u16(list, at + 2)];
    at = skipName(list, at + 4, id);
    const size = FIXED[type & ~MANY];
    if (size !== undefined) {
      at += (type & MANY) === 0 ? size : 4 + u32(list, at) * size;
      continue;
    }
    if (!isVariable(type & ~MANY)) break;
    const values = Math.min(MAX_VALUES, u32(list, at));
    at += 4;
    for (let value = 0; value < values && at < list.length; value++) {
      const length = u32(list, at);
      const raw = list.subarray(at + 4, at + 4 + length);
      const kind = type & ~MANY;
      const before = value === 0 ? "" : `${texts.get(id) ?? ""}\n`;
      if (kind === NARROW) texts.set(id, before + withoutZeros(decodeCodePage(raw, page)));
      else if (kind === WIDE) texts.set(id, before + withoutZeros(decodeUtf16(raw)));
      else bytes.set(id, raw);
      at += 4 + filled(length);
    }
  }
  return { texts, bytes };
}

const isVariable = (type: number) => type === NARROW || type === WIDE || type === OBJECT || type === BINARY;
const filled = (length: number) => Math.ceil(length / 4) * 4;

/** A property of a program's own carries a name: a set, a kind, and a number or letters. */
function skipName(list: Uint8Array, at: number, id: number): number {
  if (id < NAMED) return at;
  return u32(list, at + 16) === 0 ? at + 24 : at + 24 + filled(u32(list, at + 20));
}
