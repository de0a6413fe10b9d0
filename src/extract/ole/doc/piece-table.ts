import { u16, u32 } from "../../bytes/little-endian.ts";

/** A run of text in the WordDocument stream. */
export interface TextRun {
  /** Where its first byte stands. */
  readonly at: number;
  /** Characters. */
  readonly length: number;
  /** One byte a character, or two. */
  readonly isNarrow: boolean;
}

const EIGHT_BIT = 0x40000000;

/** The runs of text of a document in their order ([MS-DOC] 2.9.38, 2.9.178); a fast save leaves them anywhere in the file. */
export function readPieceTable(clx: Uint8Array, isOld: boolean, tick: (steps?: number) => void): readonly TextRun[] {
  let at = 0;
  while (clx[at] === 1) {
    tick();
    at += 3 + u16(clx, at + 1);
  }
  if (clx[at] !== 2) return [];
  const size = u32(clx, at + 1);
  const count = Math.min(Math.floor((size - 4) / 12), Math.floor((clx.length - at - 5) / 12));
  const runs: TextRun[] = [];
  for (let i = 0; i < count; i++) {
    tick();
    const first = u32(clx, at + 5 + i * 4);
    const length = u32(clx, at + 9 + i * 4) - first;
    const place = u32(clx, at + 5 + (count + 1) * 4 + i * 8 + 2);
    const isNarrow = isOld || (place & EIGHT_BIT) !== 0;
    const start = isOld ? place : (place & 0x3fffffff) >>> (isNarrow ? 1 : 0);
    if (length > 0) runs.push({ at: start, length, isNarrow });
  }
  return runs;
}
