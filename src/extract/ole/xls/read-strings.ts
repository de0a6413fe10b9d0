import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import type { BiffRecord } from "./for-each-record.ts";
import { createCursor, isAtEnd, readCharacters, readRichString } from "./segment-cursor.ts";
import type { Workbook } from "./workbook.ts";

interface SharedStrings {
  readonly strings: readonly string[];
  /** There are as many as the list says. */
  readonly isWhole: boolean;
}

/** The strings that cells share ([MS-XLS] 2.4.265). */
export function readSharedStrings({ body, segments }: BiffRecord, tick: (steps?: number) => void): SharedStrings {
  const cursor = createCursor(segments(), 8);
  const count = u32(body, 4);
  const strings: string[] = [];
  while (strings.length < count && !isAtEnd(cursor)) {
    tick(4);
    strings.push(readRichString(cursor));
  }
  return { strings, isWhole: strings.length === count };
}

/** A string inside a record, with a length of one or two bytes in front; before BIFF8 in the workbook's code page. */
export function readString(record: BiffRecord, at: number, lengthBytes: 1 | 2, { version, page }: Workbook): string {
  const { body, segments } = record;
  const count = lengthBytes === 1 ? (body[at] ?? 0) : u16(body, at);
  const start = at + lengthBytes;
  if (version < 8) return decodeCodePage(body.subarray(start, start + count), page);
  return readCharacters(createCursor(segments(), start), count);
}
