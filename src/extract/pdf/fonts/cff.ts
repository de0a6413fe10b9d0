import { binaryReader, type BinaryReader } from "./binary-reader.ts";
import { STANDARD } from "./encodings.ts";
import { glyphText } from "./glyph-text.ts";
import { standardStringText } from "./latin-glyphs.ts";

/** What a Compact Font Format file (Adobe TN 5176) tells about its glyphs. */
export interface Cff {
  /** The text of a glyph by its name; nothing in fonts whose glyphs have numbers only. */
  readonly textOf: (glyph: number) => string | undefined;
  /** The text of a code under the font's own encoding. */
  readonly textOfCode: (code: number) => string | undefined;
}

/** Where the parts of an INDEX begin and end. */
interface Index {
  readonly count: number;
  readonly end: number;
  readonly part: (i: number) => readonly [number, number];
}

export function readCff(bytes: Uint8Array): Cff {
  const reader = binaryReader(bytes);
  const names = indexAt(reader, reader.u8(2));
  const tops = indexAt(reader, names.end);
  const strings = indexAt(reader, tops.end);
  const top = readTop(reader, ...tops.part(0));
  const glyphs = Math.min(65536, indexAt(reader, top.get(17) ?? 0).count);
  const sids = top.has(1230) ? [] : charset(reader, top.get(15) ?? 0, glyphs);
  const textOf = (glyph: number): string | undefined => sidText(reader, strings, sids[glyph] ?? 0);
  const encoding = top.get(16) ?? 0;
  const codes = encoding > 1 ? ownEncoding(reader, encoding) : undefined;
  const textOfCode = (code: number): string | undefined => {
    if (codes === undefined) return STANDARD[code];
    const glyph = codes.get(code);
    return glyph === undefined ? undefined : textOf(glyph);
  };
  return { textOf, textOfCode };
}

function indexAt(reader: BinaryReader, at: number): Index {
  const count = reader.u16(at);
  if (count === 0) return { count, end: at + 2, part: () => [0, 0] };
  const size = Math.min(4, Math.max(1, reader.u8(at + 2)));
  const offset = (i: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + reader.u8(at + 3 + i * size + byte);
    return at + 2 + (count + 1) * size + value;
  };
  return { count, end: offset(count), part: (i) => [offset(i), offset(i + 1)] };
}

/** The operators of the top dictionary with the last whole number before each; two-byte ones from 1200 up. */
function readTop(reader: BinaryReader, from: number, to: number): ReadonlyMap<number, number> {
  const top = new Map<number, number>();
  let operand = 0;
  for (let at = from; at < Math.min(to, reader.bytes.length, from + 2000);) {
    const byte = reader.u8(at);
    if (byte <= 21) {
      top.set(byte === 12 ? 1200 + reader.u8(at + 1) : byte, operand);
      at += byte === 12 ? 2 : 1;
    } else {
      operand = numberAt(reader, at);
      at += numberSize(reader, at);
    }
  }
  return top;
}

function numberAt(reader: BinaryReader, at: number): number {
  const byte = reader.u8(at);
  if (byte === 28) return (reader.u16(at + 1) << 16) >> 16;
  if (byte === 29) return reader.u32(at + 1) | 0;
  if (byte >= 32 && byte <= 246) return byte - 139;
  if (byte >= 247 && byte <= 250) return (byte - 247) * 256 + reader.u8(at + 1) + 108;
  return byte >= 251 ? -(byte - 251) * 256 - reader.u8(at + 1) - 108 : 0;
}

function numberSize(reader: BinaryReader, at: number): number {
  const byte = reader.u8(at);
  if (byte === 28) return 3;
  if (byte === 29) return 5;
  if (byte !== 30) return byte >= 247 ? 2 : 1;
  let end = at + 1;
  while (end < at + 30 && (reader.u8(end) & 15) !== 15) end++;
  return end + 1 - at;
}

/** The string numbers of the glyphs; the predefined ISO Adobe set counts up. */
function charset(reader: BinaryReader, at: number, glyphs: number): number[] {
  const sids = [0];
  if (at <= 2) return Array.from({ length: Math.min(glyphs, 229) }, (_, i) => i);
  const format = reader.u8(at);
  let next = at + 1;
  while (sids.length < glyphs && next < reader.bytes.length) {
    const first = reader.u16(next);
    const left = format === 0 ? 0 : format === 1 ? reader.u8(next + 2) : reader.u16(next + 2);
    for (let i = 0; i <= left && sids.length < glyphs; i++) sids.push(first + i);
    next += 2 + Math.min(2, format);
  }
  return sids;
}

function sidText(reader: BinaryReader, strings: Index, sid: number): string | undefined {
  if (sid < 391) return standardStringText(sid);
  if (sid - 391 >= strings.count) return undefined;
  const [from, to] = strings.part(sid - 391);
  return glyphText(String.fromCharCode(...reader.bytes.subarray(from, Math.min(to, from + 64))));
}

/** Codes to glyphs; the supplement at its end is for accents and left out. */
function ownEncoding(reader: BinaryReader, at: number): ReadonlyMap<number, number> {
  const codes = new Map<number, number>();
  const format = reader.u8(at) & 127;
  const count = reader.u8(at + 1);
  let glyph = 1;
  for (let i = 0; i < count; i++) {
    const first = reader.u8(at + 2 + i * (format === 0 ? 1 : 2));
    const left = format === 0 ? 0 : reader.u8(at + 3 + i * 2);
    for (let code = first; code <= first + left; code++) codes.set(code, glyph++);
  }
  return codes;
}
