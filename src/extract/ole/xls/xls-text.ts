import { f64, u16, u32 } from "../../bytes/little-endian.ts";
import { decodeCodePage } from "../../charset/decode-single-byte.ts";
import type { ExtractionContext } from "../../context.ts";
import { readMargin } from "../../office/read-margin.ts";
import { builtInFormat } from "../../office/built-in-formats.ts";
import { readNumberFormat } from "../../office/show-number.ts";
import { readStream } from "../storage.ts";
import type { Storage } from "../storage.ts";
import { forEachRecord } from "./for-each-record.ts";
import type { BiffRecord } from "./for-each-record.ts";
import { readRk } from "./read-number.ts";
import { readSharedStrings, readString } from "./read-strings.ts";
import { createCursor, readCharacters } from "./segment-cursor.ts";
import { createWorkbook } from "./workbook.ts";
import type { Workbook } from "./workbook.ts";

const ENCRYPTED = 0x2f;
const VERSIONS: ReadonlyMap<number, number> = new Map([
  [0x009, 2],
  [0x209, 3],
  [0x409, 4],
  [0x809, 5],
]);
const BUILT_IN_NAME = 0x20;
const DAYS_TO_1904 = 1_462;

interface Reading {
  readonly book: Workbook;
  readonly job: ExtractionContext;
  /** The row of the cell before; rows stand on lines of their own. */
  row: number;
  isLocked: boolean;
  /** Parts that have begun and not ended. */
  open: number;
  isDamaged: boolean;
}

/** Excel 2.1 to 2003: cells as they are shown, names of sheets, comments, text boxes, heads and feet, labels of charts. */
export function writeXlsText(storage: Storage, job: ExtractionContext): void {
  const stream = readStream(storage, "Workbook") ?? readStream(storage, "Book");
  if (stream !== undefined) writeBiff(stream, job);
}

/** A workbook's records, from a compound file or, of the oldest versions, a file of their own. */
export function writeBiff(stream: Uint8Array, job: ExtractionContext): void {
  const reading: Reading = { book: createWorkbook(), job, row: -1, isLocked: false, open: 0, isDamaged: false };
  const isWhole = forEachRecord(stream, job.tick, (record) => {
    if (record.id === ENCRYPTED) reading.isLocked = true;
    if (!reading.isLocked) visit(record, reading);
  });
  job.write("\n");
  if (reading.isLocked) job.unread("encrypted");
  else if (!isWhole || reading.open !== 0 || reading.isDamaged) job.unread("damaged");
}

type Visit = (record: BiffRecord, reading: Reading) => void;

const bof: Visit = ({ id, body }, reading) => {
  const { book } = reading;
  if (book.version === 0) book.version = id === 0x809 && u16(body, 0) >= 0x600 ? 8 : (VERSIONS.get(id) ?? 8);
  reading.row = -1;
  reading.open++;
};

const line: (at: number, lengthBytes: 1 | 2) => Visit =
  (at, lengthBytes) =>
  (record, { book, job }) => {
    if (record.body.length > at + 1) job.write(`${readString(record, at, lengthBytes, book)}\n`);
  };

/** The header and the footer: one byte of length until BIFF5. */
const margin: Visit = (record, { book, job }) => {
  if (record.body.length > 1) job.write(`${readMargin(readString(record, 0, book.version < 8 ? 1 : 2, book))}\n`);
};

const number: Visit = ({ id, body }, reading) => {
  writeNumber(f64(body, id === 3 ? 7 : 6), body, reading);
};

const formula: Visit = ({ body }, reading) => {
  const at = reading.book.version === 2 ? 7 : 6;
  // A text result stands in the STRING record behind; truth values and errors say nothing.
  if (u16(body, at + 6) === 0xffff) startCell(u16(body, 0), reading);
  else writeNumber(f64(body, at), body, reading);
};

const label: Visit = (record, reading) => {
  const { version } = reading.book;
  const [at, lengthBytes]: [number, 1 | 2] = version === 2 ? [7, 1] : [6, 2];
  writeCell(u16(record.body, 0), readString(record, at, lengthBytes, reading.book), reading);
};

const formulaText: Visit = (record, reading) => {
  reading.job.write(readString(record, 0, reading.book.version === 2 ? 1 : 2, reading.book));
};

const sharedLabel: Visit = ({ body }, reading) => {
  const text = reading.book.strings[u32(body, 6)];
  if (text === undefined) reading.isDamaged = true;
  writeCell(u16(body, 0), text ?? "", reading);
};

const rk: Visit = ({ body }, reading) => {
  writeNumber(readRk(body, 6), body, reading);
};

const manyRk: Visit = ({ body }, reading) => {
  for (let at = 4; at + 6 < body.length; at += 6)
    writeCell(u16(body, 0), show(readRk(body, at + 2), u16(body, at), reading.book), reading);
};

const format: Visit = (record, { book }) => {
  const isEight = book.version === 8;
  if (record.body.length > 4) book.formats.set(u16(record.body, 0), readString(record, 2, isEight ? 2 : 1, book));
};

const textBox: Visit = ({ body, segments }, { job }) => {
  const [, ...text] = segments();
  if (text.length > 0) job.write(`${readCharacters(createCursor(text), u16(body, 10))}\n`);
};

const note: Visit = ({ body }, { book, job }) => {
  if (book.version < 8) job.write(`${decodeCodePage(body.subarray(6, 6 + u16(body, 4)), book.page)}\n`);
};

const definedName: Visit = (record, { book, job }) => {
  const { body, segments } = record;
  if (book.version < 8 || (u16(body, 0) & BUILT_IN_NAME) !== 0) return;
  job.write(`${readCharacters(createCursor(segments(), 14), body[3] ?? 0)}\n`);
};

const VISITS: Readonly<Record<number, Visit>> = {
  0x009: bof,
  0x209: bof,
  0x409: bof,
  0x809: bof,
  0x0a: (_, reading) => {
    reading.open--;
  },
  0x42: ({ body }, { book }) => {
    book.page = u16(body, 0);
  },
  0x22: ({ body }, { book }) => {
    book.isFrom1904 = u16(body, 0) === 1;
  },
  0x85: line(6, 1),
  0x14: margin,
  0x15: margin,
  0xfc: (record, reading) => {
    const { strings, isWhole } = readSharedStrings(record, reading.job.tick);
    reading.book.strings = strings;
    if (!isWhole) reading.isDamaged = true;
  },
  0x41e: format,
  0xe0: ({ body }, { book }) => {
    book.styles.push(u16(body, 2));
  },
  0x18: definedName,
  0x1b6: textBox,
  0x1c: note,
  0x100d: line(2, 1),
  0x03: number,
  0x203: number,
  0x27e: rk,
  0xbd: manyRk,
  0x06: formula,
  0x206: formula,
  0x406: formula,
  0x04: label,
  0x204: label,
  0xd6: label,
  0xfd: sharedLabel,
  0x07: formulaText,
  0x207: formulaText,
};

function visit(record: BiffRecord, reading: Reading): void {
  const known = VISITS[record.id];
  if (known !== undefined) known(record, reading);
}

function writeNumber(value: number, body: Uint8Array, reading: Reading): void {
  const style = reading.book.version < 5 ? -1 : u16(body, 4);
  writeCell(u16(body, 0), show(value, style, reading.book), reading);
}

function show(value: number, style: number, { formats, shown, styles, isFrom1904 }: Workbook): string {
  const id = styles[style] ?? 0;
  const known = shown.get(id);
  if (known !== undefined) return known(`${value}`);
  const read = readNumberFormat(formats.get(id) ?? builtInFormat(id), isFrom1904 ? DAYS_TO_1904 : 0);
  shown.set(id, read);
  return read(`${value}`);
}

function writeCell(row: number, text: string, reading: Reading): void {
  startCell(row, reading);
  reading.job.write(text);
}

function startCell(row: number, reading: Reading): void {
  reading.job.write(row === reading.row ? "\t" : "\n");
  reading.row = row;
}
