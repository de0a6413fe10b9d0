import { contentLexer } from "../syntax/lexer.ts";
import { isArray, isBytes, isWord, type PdfObject } from "../syntax/pdf-object.ts";
import { readObject } from "../syntax/read-object.ts";
import type { Range } from "./range-table.ts";

/** How many bytes a code takes that begins between these. */
export interface CodeSpace {
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** A character map as it stands in the file: codes to texts (ToUnicode) and to glyph numbers (Encoding). */
export interface CMap {
  readonly spaces: readonly CodeSpace[];
  readonly texts: readonly Range<string | readonly string[]>[];
  readonly cids: readonly Range<number>[];
  readonly uses: string | undefined;
  readonly isVertical: boolean;
}

interface Draft {
  readonly spaces: CodeSpace[];
  readonly texts: Range<string | readonly string[]>[];
  readonly cids: Range<number>[];
  uses: string | undefined;
  isVertical: boolean;
}

/** Reads a character map; whatever is not understood is passed over. */
export function readCMap(bytes: Uint8Array, tick: () => void): CMap {
  const draft: Draft = { spaces: [], texts: [], cids: [], uses: undefined, isVertical: false };
  const lexer = contentLexer(bytes, tick);
  let operands: PdfObject[] = [];
  for (let object = readObject(lexer); object !== undefined; object = readObject(lexer)) {
    tick();
    if (!isWord(object)) {
      operands.push(object);
      continue;
    }
    take(draft, object.word, operands);
    operands = [];
  }
  return draft;
}

function take(draft: Draft, word: string, operands: readonly PdfObject[]): void {
  switch (word) {
    case "endcodespacerange":
      for (let i = 0; i + 1 < operands.length; i += 2) addSpace(draft, operands[i], operands[i + 1]);
      break;
    case "endbfchar":
      for (let i = 0; i + 1 < operands.length; i += 2) addText(draft, operands[i], operands[i], operands[i + 1]);
      break;
    case "endbfrange":
      for (let i = 0; i + 2 < operands.length; i += 3) addText(draft, operands[i], operands[i + 1], operands[i + 2]);
      break;
    case "endcidchar":
      for (let i = 0; i + 1 < operands.length; i += 2) addCid(draft, operands[i], operands[i], operands[i + 1]);
      break;
    case "endcidrange":
      for (let i = 0; i + 2 < operands.length; i += 3) addCid(draft, operands[i], operands[i + 1], operands[i + 2]);
      break;
    case "usecmap":
      draft.uses = nameOf(operands[operands.length - 1]);
      break;
    case "def":
      if (operands[operands.length - 2] === "WMode") draft.isVertical = operands[operands.length - 1] === 1;
      break;
  }
}

function nameOf(object: PdfObject | undefined): string | undefined {
  return typeof object === "string" ? object : undefined;
}

function codeOf(object: PdfObject | undefined): number {
  return isBytes(object) ? object.subarray(0, 4).reduce((code, byte) => code * 256 + byte, 0) : -1;
}

function addSpace(draft: Draft, low: PdfObject | undefined, high: PdfObject | undefined): void {
  if (isBytes(low) && low.length > 0 && low.length < 5) {
    draft.spaces.push({ size: low.length, low: low[0] ?? 0, high: isBytes(high) ? (high[0] ?? 255) : 255 });
  }
}

function addText(
  draft: Draft,
  low: PdfObject | undefined,
  high: PdfObject | undefined,
  to: PdfObject | undefined,
): void {
  const value = isArray(to)
    ? to.map((item) => (isBytes(item) ? utf16Text(item) : ""))
    : isBytes(to)
      ? utf16Text(to)
      : "";
  const range = { low: codeOf(low), high: codeOf(high), value };
  if (range.low >= 0 && range.high >= range.low && value !== "") draft.texts.push(range);
}

/** Big-endian UTF-16; a lone byte is the character itself. */
export function utf16Text(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  return text;
}

function addCid(
  draft: Draft,
  low: PdfObject | undefined,
  high: PdfObject | undefined,
  to: PdfObject | undefined,
): void {
  const range = { low: codeOf(low), high: codeOf(high), value: typeof to === "number" ? to : 0 };
  if (range.low >= 0 && range.high >= range.low) draft.cids.push(range);
}

/** The text of a code in a range: the last letter counts up with the code. */
export function textInRange(range: Range<string | readonly string[]>, code: number): string | undefined {
  const { low, value } = range;
  if (typeof value !== "string") return value[code - low];
  if (code === low) return value;
  const last = value.charCodeAt(value.length - 1) + code - low;
  return value.slice(0, -1) + String.fromCharCode(last);
}
