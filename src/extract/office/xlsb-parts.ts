import { f64, u16, u32 } from "../bytes/little-endian.ts";
import { decodeUtf16 } from "../charset/decode-utf16.ts";
import type { ExtractionContext } from "../context.ts";
import { readRk } from "../ole/xls/read-number.ts";
import type { Package, Part } from "./package.ts";
import { readMargin } from "./read-margin.ts";
import { builtInFormat } from "./built-in-formats.ts";
import { readNumberFormat, type ShowNumber } from "./show-number.ts";
import { forEachPartRecord, readWideString } from "./xlsb-records.ts";

/** Record numbers of [MS-XLSB] 2.3. */
const ROW = 0;
const SHARED_ITEM = 19;
const FORMAT = 44;
const STYLE = 47;
const STYLES_BEGIN = 617;
const STYLES_END = 618;
const MARGINS = 479;
const STYLE_BITS = 0xffffff;

/** What the cells of a binary workbook refer to. */
export interface BinaryBook {
  readonly strings: readonly string[];
  readonly formats: readonly ShowNumber[];
  readonly shown: Set<number>;
}

const EXCEL = /^application\/vnd\.ms-excel\.(?!sheet\.macroenabled|template\.macroenabled|addin)/;
const isBinary = ({ type, key }: Part) => EXCEL.test(type) || /^xl\/(?:[^/]+\/)?[^/]+\.bin$/.test(key);
const isOther = ({ type, key }: Part) =>
  /printersettings|vbaproject|oleobject|activex|\/embeddings\//i.test(type + key);

export function readBinaryBook({ parts }: Package, job: ExtractionContext): BinaryBook {
  const found = (word: string) =>
    parts.filter((part) => isBinary(part) && (part.type + part.key).indexOf(word) >= 0 && !isOther(part))[0];
  const [strings, styles] = [found("sharedstrings"), found("styles")];
  return {
    strings: strings === undefined ? [] : readSharedItems(strings.bytes(), job),
    formats: styles === undefined ? [] : readStyles(styles.bytes(), job),
    shown: new Set(),
  };
}

/** Writes a binary part of a workbook; false when it is none. */
export function writeBinaryPart(part: Part, book: BinaryBook, job: ExtractionContext): boolean {
  if (!isBinary(part) || isOther(part)) return false;
  const bytes = part.bytes();
  if (!/sharedstrings|styles/.test(part.type + part.key)) writeRecords(bytes, book, job);
  else if (/sharedstrings/.test(part.type + part.key)) writeRecords(bytes, book, job);
  return true;
}

function readSharedItems(bytes: Uint8Array, job: ExtractionContext): readonly string[] {
  const strings: string[] = [];
  forEachPartRecord(bytes, job.tick, (id, body) => {
    if (id === SHARED_ITEM) strings.push(readWideString(body, 1));
  });
  return strings;
}

/** The number format of each cell style. */
function readStyles(bytes: Uint8Array, job: ExtractionContext): readonly ShowNumber[] {
  const own = new Map<number, string>();
  const formats: ShowNumber[] = [];
  let inCells = false;
  forEachPartRecord(bytes, job.tick, (id, body) => {
    if (id === FORMAT) own.set(u16(body, 0), readWideString(body, 2));
    else if (id === STYLES_BEGIN) inCells = true;
    else if (id === STYLES_END) inCells = false;
    else if (id === STYLE && inCells)
      formats.push(readNumberFormat(own.get(u16(body, 2)) ?? builtInFormat(u16(body, 2))));
  });
  return formats;
}

const general = readNumberFormat("General");

/** What each kind of cell shows; kinds 1, 3, 4, 10 and 11 are blanks, errors and truth values. */
const CELLS: Readonly<Record<number, (body: Uint8Array, book: BinaryBook, job: ExtractionContext) => string>> = {
  2: (body, book) => number(readRk(body, 8), body, book),
  5: (body, book) => number(f64(body, 8), body, book),
  6: (body) => readWideString(body, 8),
  7: (body, { strings }, job) => {
    const text = strings[u32(body, 8)];
    if (text === undefined) job.unread("damaged");
    return text ?? "";
  },
  8: (body) => readWideString(body, 8),
  9: (body, book) => number(f64(body, 8), body, book),
  62: (body) => readWideString(body, 9),
};
/** Cells with a formula behind their value, which may say something of its own. */
const WITH_FORMULA = [8, 9, 10, 11];

function number(value: number, body: Uint8Array, { formats }: BinaryBook): string {
  return (formats[u32(body, 4) & STYLE_BITS] ?? general)(`${value}`);
}

/** Cells as they are shown; of any other record the texts that stand in it. */
function writeRecords(bytes: Uint8Array, book: BinaryBook, job: ExtractionContext): void {
  forEachPartRecord(bytes, job.tick, (id, body) => {
    const show = CELLS[id];
    if (id === ROW) job.write("\n");
    else if (show !== undefined) {
      job.write(`${show(body, book, job)}\t`);
      if (WITH_FORMULA.indexOf(id) >= 0) writeTexts(body.subarray(8), job);
    } else if (id === MARGINS) writeMargins(body, job);
    else writeTexts(body, job);
  });
  job.write("\n");
}

/** Header and footer of odd, even and first pages, one behind the other. */
function writeMargins(body: Uint8Array, job: ExtractionContext): void {
  for (let at = 2, i = 0; i < 6 && at + 4 <= body.length; i++) {
    const text = readWideString(body, at);
    at += 4 + text.length * 2;
    if (text !== "") job.write(`${readMargin(text)}\n`);
  }
}

const SHORTEST = 2;
const LONGEST = 32_767;

/** The texts in a record: each has its length in front, in two bytes or in four ([MS-XLSB] 2.5.168; 2.5.97.89 in formulas). */
function writeTexts(body: Uint8Array, job: ExtractionContext): void {
  for (let at = 0; at + 2 <= body.length;) {
    const length = u16(body, at);
    const start = u16(body, at + 2) === 0 ? at + 4 : at + 2;
    const text = length >= SHORTEST && length <= LONGEST ? textAt(body, start, length) : undefined;
    if (text !== undefined) job.write(`${text}\n`);
    at = text === undefined ? at + 1 : start + length * 2;
  }
}

function textAt(body: Uint8Array, start: number, length: number): string | undefined {
  if (start + length * 2 > body.length) return undefined;
  for (let at = start; at < start + length * 2; at += 2) {
    const unit = u16(body, at);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || (unit > 0x17f && (unit < 0x2010 || unit > 0x20ac)))
      return undefined;
  }
  return decodeUtf16(body.subarray(start, start + length * 2));
}
