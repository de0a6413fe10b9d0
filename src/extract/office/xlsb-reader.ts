import { f64, u16, u32 } from "../bytes/little-endian.ts";
import type { ExtractionContext, Reader } from "../context.ts";
import { readRk } from "../ole/xls/read-number.ts";
import type { ZipEntry } from "../zip/read-zip.ts";
import { hasPart, partText, readExtras, readParts } from "./package.ts";
import { pullText } from "./pull-text.ts";
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
const SHEET = 156;
const MARGINS = 479;
const COMMENT = 637;
const STYLE_BITS = 0xffffff;
const OTHERS = /^xl\/(?:threadedComments\/.*|drawings\/drawing\d*|charts\/chart\d*)\.xml$/;

/** xlsb: the workbook that Excel writes in records; cells as they are shown. */
export const xlsbReader: Reader = {
  name: "xlsb",
  recognises: (bytes) => hasPart(bytes, "xl/workbook.bin"),
  read: (bytes, job) => {
    const parts = readParts(bytes, job);
    const named = (wanted: string) => content(parts.find(({ name }) => name === wanted));
    writeSheetNames(named("xl/workbook.bin"), job);
    const strings = readSharedItems(named("xl/sharedStrings.bin"), job);
    const formats = readStyles(named("xl/styles.bin"), job);
    for (const part of parts) {
      if (/^xl\/worksheets\/[^/]+\.bin$/.test(part.name)) writeSheet(content(part), { strings, formats }, job);
      else if (/^xl\/comments\d*\.bin$/.test(part.name)) writeComments(content(part), job);
      else if (OTHERS.test(part.name)) pullText(partText(part), job);
    }
    readExtras(parts, job, (xml) => {
      pullText(xml, job);
    });
  },
};

const content = (part: ZipEntry | undefined) => (part === undefined ? undefined : part.read()) ?? new Uint8Array(0);

function writeSheetNames(bytes: Uint8Array, job: ExtractionContext): void {
  forEachPartRecord(bytes, job.tick, (id, body) => {
    // Behind the state and the number stands the relation's name, and behind that the sheet's.
    if (id === SHEET) job.write(`${readWideString(body, 12 + relationLength(body))}\n`);
  });
}

function relationLength(body: Uint8Array): number {
  const length = u32(body, 8);
  return length === 0xffffffff ? 0 : length * 2;
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

interface Book {
  readonly strings: readonly string[];
  readonly formats: readonly ShowNumber[];
}

const general = readNumberFormat("General");

/** What each kind of cell shows; kinds 1, 3, 4, 10 and 11 are blanks, errors and truth values. */
const CELLS: Readonly<Record<number, (body: Uint8Array, book: Book) => string>> = {
  2: (body, book) => number(readRk(body, 8), body, book),
  5: (body, book) => number(f64(body, 8), body, book),
  6: (body) => readWideString(body, 8),
  7: (body, { strings }) => strings[u32(body, 8)] ?? "",
  8: (body) => readWideString(body, 8),
  9: (body, book) => number(f64(body, 8), body, book),
  62: (body) => readWideString(body, 9),
};

function number(value: number, body: Uint8Array, { formats }: Book): string {
  return (formats[u32(body, 4) & STYLE_BITS] ?? general)(`${value}`);
}

function writeSheet(bytes: Uint8Array, book: Book, job: ExtractionContext): void {
  forEachPartRecord(bytes, job.tick, (id, body) => {
    const show = CELLS[id];
    if (id === ROW) job.write("\n");
    else if (show !== undefined) job.write(`${show(body, book)}\t`);
    else if (id === MARGINS) writeMargins(body, job);
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

function writeComments(bytes: Uint8Array, job: ExtractionContext): void {
  forEachPartRecord(bytes, job.tick, (id, body) => {
    if (id === COMMENT) job.write(`${readWideString(body, 1)}\n`);
  });
}
