import { u16, u32 } from "../bytes/little-endian.ts";
import { decodeCodePage } from "../charset/decode-single-byte.ts";
import { decodeText } from "../charset/decode-text.ts";
import { decodeUtf8 } from "../charset/decode-utf8.ts";

/** What an archive says of one of its files (APPNOTE 4.3.7, 4.3.12). */
export interface ZipHeader {
  readonly name: string;
  readonly comment: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** As packed, and as unpacked. */
  readonly size: number;
  readonly fullSize: number;
  /** Where the file's own header stands. */
  readonly local: number;
  readonly time: number;
  /** Strength and method of AES, where the file is locked by it (WinZip's AE-1 and AE-2). */
  readonly aes?: { readonly strength: number; readonly method: number };
}

export interface ZipDirectory {
  readonly headers: readonly ZipHeader[];
  readonly comment: string;
  /** The directory is gone, or names more files than were found. */
  readonly isDamaged: boolean;
}

const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const SIGNATURE = 0x05054b50;
const FULL = 0xffffffff;
const HAS_DESCRIPTOR = 8;
const UTF_8 = 0x800;
const DOS = 850;
const MAX_COMMENT_LENGTH = 65_557;

type Tick = (steps?: number) => void;

/** The files of an archive by its directory; where that is missing or wrong, by their own headers too. */
export function readDirectory(bytes: Uint8Array, tick: Tick): ZipDirectory {
  const end = findEnd(bytes);
  if (end < 0) return { headers: readLocalHeaders(bytes, tick), comment: "", isDamaged: true };
  const listed = readCentral(bytes, end, tick);
  const comment = decodeName(bytes.subarray(end + 22, end + 22 + u16(bytes, end + 20)), 0);
  const isWhole = listed !== undefined && listed.every(({ local }) => u32(bytes, local) === LOCAL);
  const rest = bytes.subarray(end + 22);
  const isCommentWhole = rest.length === u16(bytes, end + 20) || !rest.some((byte) => byte !== 0);
  if (isWhole) return { headers: listed, comment, isDamaged: !isCommentWhole };
  const known = new Set((listed ?? []).map(({ local }) => local));
  const found = readLocalHeaders(bytes, tick).filter(({ local }) => !known.has(local));
  const headers = (listed ?? []).filter(({ local }) => u32(bytes, local) === LOCAL).concat(found);
  return { headers, comment, isDamaged: true };
}

/** The end record stands in the last 64 kB, in front of a comment. */
function findEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - MAX_COMMENT_LENGTH); at--)
    if (bytes[at] === 0x50 && u32(bytes, at) === END) return at;
  return -1;
}

const u64 = (bytes: Uint8Array, at: number) => u32(bytes, at) + u32(bytes, at + 4) * 0x100000000;

/** All records of the directory; nothing when there are fewer than the end record counts. */
function readCentral(bytes: Uint8Array, end: number, tick: Tick): readonly ZipHeader[] | undefined {
  let [count, size, start] = [u16(bytes, end + 10), u32(bytes, end + 12), u32(bytes, end + 16)];
  let directoryEnd = end;
  if (u32(bytes, end - 20) === LOCATOR_64) {
    const place = u64(bytes, end - 12);
    const end64 = u32(bytes, place) === END_64 ? place : end - 76;
    if (u32(bytes, end64) === END_64) {
      [count, size, start] = [u64(bytes, end64 + 32), u64(bytes, end64 + 40), u64(bytes, end64 + 48)];
      directoryEnd = end64;
    }
  }
  // What a program has put in front of an archive moves all that the archive says of places.
  const moved = directoryEnd - size - start;
  const shift = moved > 0 && u32(bytes, start + moved) === CENTRAL ? moved : 0;
  const headers: ZipHeader[] = [];
  let at = start + shift;
  while (u32(bytes, at) === CENTRAL) {
    tick();
    headers.push(centralHeader(bytes, at, shift));
    at += 46 + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  // A count of 16 bits starts anew where a program knows no Zip64.
  // Behind the last record comes the end, or a signature of the whole (4.3.13).
  if (at !== directoryEnd && u32(bytes, at) !== SIGNATURE) return undefined;
  const isCounted = headers.length === count || (headers.length > FULL >> 16 && headers.length % 65_536 === count);
  return isCounted ? headers : undefined;
}

function centralHeader(bytes: Uint8Array, at: number, shift: number): ZipHeader {
  const [nameLength, extraLength, commentLength] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)];
  const name = at + 46;
  const flags = u16(bytes, at + 8);
  const extra = bytes.subarray(name + nameLength, name + nameLength + extraLength);
  const sizes = { fullSize: u32(bytes, at + 24), size: u32(bytes, at + 20), local: u32(bytes, at + 42) };
  const { fullSize, size, local } = inZip64(sizes, extra);
  const commentAt = name + nameLength + extraLength;
  return {
    name: decodeName(bytes.subarray(name, name + nameLength), flags),
    comment: decodeName(bytes.subarray(commentAt, commentAt + commentLength), flags),
    flags,
    method: u16(bytes, at + 10),
    time: u16(bytes, at + 12),
    crc: u32(bytes, at + 16),
    size,
    fullSize,
    local: local + shift,
    ...readAes(extra),
  };
}

interface Sizes {
  readonly fullSize: number;
  readonly size: number;
  readonly local: number;
}

/** Sizes and places of more than 32 bits stand in a field of their own, those that are needed, in this order (4.5.3). */
function inZip64(sizes: Sizes, extra: Uint8Array): Sizes {
  let at = fieldIn(extra, 1);
  if (at < 0) return sizes;
  const next = (value: number) => {
    if (value !== FULL) return value;
    at += 8;
    return u64(extra, at - 8);
  };
  const fullSize = next(sizes.fullSize);
  const size = next(sizes.size);
  return { fullSize, size, local: next(sizes.local) };
}

function readAes(extra: Uint8Array): Pick<ZipHeader, "aes"> {
  const at = fieldIn(extra, 0x9901);
  return at < 0 ? {} : { aes: { strength: extra[at + 4] ?? 0, method: u16(extra, at + 5) } };
}

/** Where the content of a field stands among the extra fields; -1 for none. */
function fieldIn(extra: Uint8Array, id: number): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) if (u16(extra, at) === id) return at + 4;
  return -1;
}

/** UTF-8 where it says so or is valid as such; else the code page of DOS in Denmark. */
function decodeName(bytes: Uint8Array, flags: number): string {
  return (flags & UTF_8) !== 0 ? decodeText(bytes) : (decodeUtf8(bytes) ?? decodeCodePage(bytes, DOS));
}

function readLocalHeaders(bytes: Uint8Array, tick: Tick): readonly ZipHeader[] {
  const headers: ZipHeader[] = [];
  for (let at = findLocal(bytes, 0, tick); at >= 0;) {
    tick();
    const header = localHeader(bytes, at);
    const data = at + 30 + u16(bytes, at + 26) + u16(bytes, at + 28);
    const isKnown = header.size > 0 && (header.flags & HAS_DESCRIPTOR) === 0 && data + header.size <= bytes.length;
    const next = findLocal(bytes, isKnown ? data + header.size : data, tick);
    headers.push(isKnown ? header : withSizeUpTo(bytes, header, data, next < 0 ? bytes.length : next, tick));
    at = next;
  }
  return headers;
}

function localHeader(bytes: Uint8Array, at: number): ZipHeader {
  const nameLength = u16(bytes, at + 26);
  const extra = bytes.subarray(at + 30 + nameLength, at + 30 + nameLength + u16(bytes, at + 28));
  const flags = u16(bytes, at + 6);
  const sizes = { fullSize: u32(bytes, at + 22), size: u32(bytes, at + 18), local: at };
  return {
    name: decodeName(bytes.subarray(at + 30, at + 30 + nameLength), flags),
    comment: "",
    flags,
    method: u16(bytes, at + 8),
    time: u16(bytes, at + 10),
    crc: u32(bytes, at + 14),
    ...inZip64(sizes, extra),
    ...readAes(extra),
  };
}

/** Sizes written behind the data are not known before it: it ends where a mark says so, or something else begins. */
function withSizeUpTo(bytes: Uint8Array, header: ZipHeader, data: number, end: number, tick: Tick): ZipHeader {
  for (let at = bytes.indexOf(0x50, data); at >= 0 && at < end; at = bytes.indexOf(0x50, at + 1)) {
    tick();
    const mark = u32(bytes, at);
    if (mark === CENTRAL) return { ...header, size: at - data };
    const size = at - data;
    if (mark === DESCRIPTOR && u32(bytes, at + 8) === size)
      return { ...header, crc: u32(bytes, at + 4), size, fullSize: u32(bytes, at + 12) };
  }
  return { ...header, size: Math.max(0, end - data) };
}

function findLocal(bytes: Uint8Array, from: number, tick: Tick): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    tick();
    if (u32(bytes, at) === LOCAL) return at;
  }
  return -1;
}
