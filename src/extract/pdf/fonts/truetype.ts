import { binaryReader, type BinaryReader } from "./binary-reader.ts";
import { MAC_ROMAN } from "./encodings.ts";
import { glyphText } from "./glyph-text.ts";

/** What a TrueType or OpenType file tells about its glyphs. */
export interface TrueType {
  /** The text of a glyph, by the Unicode character map and else by its name. */
  readonly textOf: (glyph: number) => string | undefined;
  /** The glyph of a code in a simple font without encoding. */
  readonly glyphOf: (code: number) => number | undefined;
  /** The CFF part of an OpenType file. */
  readonly cff: Uint8Array | undefined;
}

export function readTrueType(bytes: Uint8Array, tick: () => void): TrueType {
  const reader = binaryReader(bytes);
  const unicode = new Map<number, string>();
  const symbols = new Map<number, number>();
  const map = tableAt(reader, "cmap");
  for (let i = 0; map !== undefined && i < Math.min(20, reader.u16(map + 2)); i++) {
    const at = map + 4 + i * 8;
    const subtable = map + reader.u32(at + 4);
    const isUnicode = reader.u16(at) === 0 || (reader.u16(at) === 3 && reader.u16(at + 2) !== 0);
    eachPair(reader, subtable, tick, (code, glyph) => {
      if (isUnicode) unicode.set(glyph, unicode.get(glyph) ?? String.fromCodePoint(code));
      else symbols.set(code & 0xff, symbols.get(code & 0xff) ?? glyph);
    });
  }
  const names = glyphNames(reader);
  const cff = tableAt(reader, "CFF ");
  return {
    textOf: (glyph) => unicode.get(glyph) ?? names(glyph),
    glyphOf: (code) => symbols.get(code),
    cff: cff === undefined ? undefined : bytes.subarray(cff),
  };
}

function tableAt(reader: BinaryReader, tag: string): number | undefined {
  for (let i = 0; i < Math.min(60, reader.u16(4)); i++) {
    const at = 12 + i * 16;
    const name = String.fromCharCode(reader.u8(at), reader.u8(at + 1), reader.u8(at + 2), reader.u8(at + 3));
    if (name === tag) return reader.u32(at + 8);
  }
  return undefined;
}

type TakePair = (code: number, glyph: number) => void;

function eachPair(reader: BinaryReader, at: number, tick: () => void, take: TakePair): void {
  switch (reader.u16(at)) {
    case 0:
      for (let code = 0; code < 256; code++) take(code, reader.u8(at + 6 + code));
      break;
    case 4:
      eachSegmentPair(reader, at, tick, take);
      break;
    case 6:
      for (let i = 0; i < reader.u16(at + 8); i++) take(reader.u16(at + 6) + i, reader.u16(at + 10 + i * 2));
      break;
    case 12:
      eachGroupPair(reader, at, tick, take);
      break;
  }
}

function eachSegmentPair(reader: BinaryReader, at: number, tick: () => void, take: TakePair): void {
  const double = reader.u16(at + 6);
  let budget = 70000;
  for (let i = 0; i < double; i += 2) {
    const end = reader.u16(at + 14 + i);
    const start = reader.u16(at + 16 + double + i);
    const delta = reader.u16(at + 16 + 2 * double + i);
    const place = at + 16 + 3 * double + i;
    const offset = reader.u16(place);
    for (let code = start; code <= end && code < 0xffff && budget > 0; code++, budget--) {
      tick();
      const glyph = offset === 0 ? code : reader.u16(place + offset + (code - start) * 2);
      if (glyph !== 0) take(code, (glyph + delta) & 0xffff);
    }
  }
}

function eachGroupPair(reader: BinaryReader, at: number, tick: () => void, take: TakePair): void {
  let budget = 70000;
  for (let i = 0; i < Math.min(reader.u32(at + 12), 20000); i++) {
    const group = at + 16 + i * 12;
    const start = reader.u32(group);
    const end = Math.min(reader.u32(group + 4), 0x10ffff);
    for (let code = start; code <= end && budget > 0; code++, budget--) {
      tick();
      take(code, reader.u32(group + 8) + code - start);
    }
  }
}

/** Names by the post table of version 2; the first 258 are the Macintosh set, in the order of its encoding. */
function glyphNames(reader: BinaryReader): (glyph: number) => string | undefined {
  const post = tableAt(reader, "post");
  if (post === undefined || reader.u32(post) !== 0x20000) return () => undefined;
  const count = reader.u16(post + 32);
  const starts: number[] = [];
  for (let at = post + 34 + count * 2; at < reader.bytes.length && starts.length < 70000; at += 1 + reader.u8(at))
    starts.push(at);
  return (glyph) => {
    const index = glyph < count ? reader.u16(post + 34 + glyph * 2) : 0;
    if (index < 258) return index < 3 || index > 225 ? undefined : MAC_ROMAN[index + (index < 98 ? 29 : 30)];
    const start = starts[index - 258];
    if (start === undefined) return undefined;
    return glyphText(String.fromCharCode(...reader.bytes.subarray(start + 1, start + 1 + reader.u8(start))));
  };
}
