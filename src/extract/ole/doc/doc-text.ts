import { u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import { decodeUtf16 } from "../../charset/decode-utf16.ts";
import type { ExtractionContext } from "../../context.ts";
import { readStream } from "../storage.ts";
import type { Storage } from "../storage.ts";
import { readPieceTable } from "./piece-table.ts";
import type { TextRun } from "./piece-table.ts";
import { showCharacters } from "./show-characters.ts";

const FAST_SAVED = 0x0004;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const WORD_97 = 0x00c1;
const WORD_6 = 0xa5dc;
const FROM_MAC = 18;
const MAC = 10_000;
const CHUNK = 65_536;

/** Word's languages whose text in one byte a character is in another page than windows-1252 ([MS-LCID], low ten bits). */
const PAGES: Readonly<Record<number, number>> = {
  0x19: 1251,
  0x22: 1251,
  0x02: 1251,
  0x08: 1253,
  0x1f: 1254,
  0x15: 1250,
  0x05: 1250,
  0x0e: 1250,
  0x27: 1257,
};

/** Word 6 to 2003: the text, then notes, headers, comments and text boxes, in the order that the file gives them. */
export function writeDocText(storage: Storage, job: ExtractionContext): void {
  const stream = readStream(storage, "WordDocument");
  if (stream === undefined) return;
  const flags = u16(stream, 10);
  if ((flags & ENCRYPTED) !== 0) {
    job.unread("encrypted");
    return;
  }
  const isOld = u16(stream, 0) === WORD_6 || u16(stream, 2) < WORD_97;
  const page = isOld ? pageOf(stream) : 1252;
  const pieces = isOld ? oldRuns(stream, flags, job) : runs(storage, stream, flags, job);
  // A document without a piece table has its text in one run, as Word 6 saves it.
  const all =
    pieces.length > 0
      ? pieces
      : [{ at: u32(stream, 24), length: Math.max(0, u32(stream, 28) - u32(stream, 24)), isNarrow: true }];
  if (!isOld && !isComplete(stream, pieces)) job.unread("damaged");
  for (const run of all) writeRun(stream, run, page, job);
  job.write("\n");
}

/** Where the counts of characters stand: of the text, and of notes, headers, comments and text boxes ([MS-DOC] 2.5.4). */
const COUNTS = [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64, 0x68];

/** Whether the pieces are as long together as the document says, and all of them in the file. */
function isComplete(stream: Uint8Array, pieces: readonly TextRun[]): boolean {
  const stated = COUNTS.reduce((sum, at) => sum + u32(stream, at), 0);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isInside = pieces.every(({ at, length: count, isNarrow }) => at + count * (isNarrow ? 1 : 2) <= stream.length);
  return isInside && length >= stated;
}

/** Of a Word that knew no Unicode: a Mac's, or the one of its language. */
function pageOf(stream: Uint8Array): number {
  return stream[FROM_MAC] === 1 ? MAC : (PAGES[u16(stream, 6) & 0x3ff] ?? 1252);
}

function runs(storage: Storage, stream: Uint8Array, flags: number, job: ExtractionContext): readonly TextRun[] {
  const table = readStream(storage, (flags & SECOND_TABLE) !== 0 ? "1Table" : "0Table");
  const start = u32(stream, 0x1a2);
  return table === undefined ? [] : readPieceTable(table.subarray(start, start + u32(stream, 0x1a6)), false, job.tick);
}

function oldRuns(stream: Uint8Array, flags: number, job: ExtractionContext): readonly TextRun[] {
  if ((flags & FAST_SAVED) === 0) return [];
  const start = u32(stream, 0x160);
  return readPieceTable(stream.subarray(start, start + u32(stream, 0x164)), true, job.tick);
}

function writeRun(stream: Uint8Array, { at, length, isNarrow }: TextRun, page: number, job: ExtractionContext): void {
  const end = Math.min(stream.length, at + length * (isNarrow ? 1 : 2));
  for (let from = at; from < end; from += CHUNK) {
    job.tick(200);
    const part = stream.subarray(from, Math.min(end, from + CHUNK));
    job.write(showCharacters(isNarrow ? decodeCodePage(part, page) : decodeUtf16(part)));
  }
}
