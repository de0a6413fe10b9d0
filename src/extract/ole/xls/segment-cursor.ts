import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeLatin1 } from "../../charset/decode-latin1.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";

const WIDE = 1;
const EXTENDED = 4;
const RICH = 8;

/** A place in a record that runs over into the records behind it. */
export interface SegmentCursor {
  readonly segments: readonly Uint8Array[];
  index: number;
  at: number;
}

export const createCursor = (segments: readonly Uint8Array[], at = 0): SegmentCursor => ({ segments, index: 0, at });

const here = ({ segments, index }: SegmentCursor) => segments[index] ?? new Uint8Array(0);

export function isAtEnd(cursor: SegmentCursor): boolean {
  while (cursor.index < cursor.segments.length && cursor.at >= here(cursor).length) {
    cursor.at -= here(cursor).length;
    cursor.index++;
  }
  return cursor.index >= cursor.segments.length;
}

/** The characters of a string whose flags come next. */
export function readCharacters(cursor: SegmentCursor, count: number): string {
  return readRun(cursor, count, take(cursor, 1));
}

/** A string with its length, its flags, and behind it the formatting that is left out ([MS-XLS] 2.5.293). */
export function readRichString(cursor: SegmentCursor): string {
  const count = take(cursor, 2);
  const flags = take(cursor, 1);
  const runs = (flags & RICH) === 0 ? 0 : take(cursor, 2);
  const extension = (flags & EXTENDED) === 0 ? 0 : take(cursor, 4);
  const text = readRun(cursor, count, flags);
  cursor.at += runs * 4 + extension;
  return text;
}

function take(cursor: SegmentCursor, size: 1 | 2 | 4): number {
  isAtEnd(cursor);
  const { at } = cursor;
  cursor.at += size;
  if (size === 1) return here(cursor)[at] ?? 0;
  return size === 2 ? u16(here(cursor), at) : u32(here(cursor), at);
}

/** Where a string goes on in the next record, also before its first character, flags of its own stand in front of the rest. */
function readRun(cursor: SegmentCursor, count: number, flags: number): string {
  let left = count;
  let wide = (flags & WIDE) !== 0;
  let text = "";
  while (left > 0 && !isAtEnd(cursor)) {
    if (cursor.at === 0) wide = (take(cursor, 1) & WIDE) !== 0;
    const unit = wide ? 2 : 1;
    const fitting = Math.min(left, Math.max(1, Math.floor((here(cursor).length - cursor.at) / unit)));
    const part = here(cursor).subarray(cursor.at, cursor.at + fitting * unit);
    text += wide ? decodeUtf16(part) : decodeLatin1(part);
    cursor.at += fitting * unit;
    left -= fitting;
  }
  return text;
}
