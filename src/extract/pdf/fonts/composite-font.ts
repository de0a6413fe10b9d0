import { arrayIn, asDict, bytesIn, dictIn, nameIn, numberIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isStream, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { readCMap } from "./cmap.ts";
import { codeSizeNamed, codeSizeOf } from "./code-sizes.ts";
import { fontProgram, guessedText } from "./font-program.ts";
import type { Font } from "./font.ts";
import { rangeTable, type Range } from "./range-table.ts";
import { toUnicodeOf } from "./to-unicode.ts";

/** How codes become glyph numbers, and texts where the map's name tells them. */
interface Codes {
  readonly size: Font["codeSize"];
  readonly cidOf: (code: number) => number;
  readonly textOf: (code: number) => string | undefined;
  readonly isVertical: boolean;
}

/** A font of codes of several bytes (Type 0). */
export function compositeFont(document: PdfDocument, dict: Dict): Font {
  const descendant =
    asDict(document.resolve(arrayIn(document, dict, "DescendantFonts")[0])) ?? new Map<string, PdfObject>();
  const codes = codesOf(document, dict);
  const toUnicode = toUnicodeOf(document, dict);
  const program = fontProgram(document, dictIn(document, descendant, "FontDescriptor"));
  const glyphOf = glyphNumbers(document, descendant);
  const ordering = orderingOf(document, descendant);
  const known = new Map<number, string | undefined>();
  const find = (code: number): string | undefined => {
    const told = toUnicode(code) ?? codes.textOf(code);
    if (told !== undefined) return told;
    const cid = codes.cidOf(code);
    return collectionText(ordering, cid) ?? program().textOfGlyph(glyphOf(cid));
  };
  const text = (code: number): string | undefined => {
    if (!known.has(code)) known.set(code, find(code));
    return known.get(code);
  };
  const widths = widthsOf(document, descendant);
  const width = codes.isVertical ? () => 1 : (code: number): number => widths(codes.cidOf(code));
  const guess = guessFor(document, descendant, (code) => glyphOf(codes.cidOf(code)));
  return { codeSize: codes.size, text, guess, width, isVertical: codes.isVertical, em: 1 };
}

/** Fonts that turn codes into glyphs by a table of their own mostly use Unicode for codes. */
function guessFor(document: PdfDocument, descendant: Dict, glyphOf: (code: number) => number): Font["guess"] {
  if (nameIn(document, descendant, "Subtype") !== "CIDFontType2") return () => undefined;
  if (!isStream(document.resolve(descendant.get("CIDToGIDMap")))) return (code) => guessedText(glyphOf(code));
  return (code) => (code > 31 && glyphOf(code) > 0 ? String.fromCharCode(code) : undefined);
}

function codesOf(document: PdfDocument, dict: Dict): Codes {
  const encoding = document.resolve(dict.get("Encoding"));
  if (!isStream(encoding)) return namedCodes(typeof encoding === "string" ? encoding : "Identity-H");
  const map = readCMap(document.decode(encoding), document.job.tick);
  const parent = nameIn(document, encoding.dict, "UseCMap") ?? map.uses;
  const find = rangeTable(map.cids);
  const cidOf = (code: number): number => {
    const range = find(code);
    return range === undefined ? (map.cids.length > 0 ? 0 : code) : range.value + code - range.low;
  };
  const size = map.spaces.length === 0 && parent !== undefined ? codeSizeNamed(parent) : codeSizeOf(map);
  const isVertical = map.isVertical || numberIn(document, encoding.dict, "WMode") === 1;
  return { size, cidOf, textOf: () => undefined, isVertical };
}

/**
 * The maps of the East Asian collections are not carried: their tables are ten times this reader's size. What they call
 * one-byte codes is ASCII, and those named after Unicode need no table.
 */
function namedCodes(name: string): Codes {
  const size = codeSizeNamed(name);
  const isVertical = /(?:^|-)V$/.test(name);
  if (name.startsWith("Identity")) return { size, cidOf: (code) => code, textOf: () => undefined, isVertical };
  const isUnicode = /UCS2|UTF/.test(name);
  const cidOf = (code: number): number => (code >= 32 && code < 127 ? code - 31 : -1);
  const textOf = (code: number): string | undefined => {
    if (isUnicode) return String.fromCharCode(code & 0xffff);
    return code >= 32 && code < 127 ? String.fromCharCode(code) : undefined;
  };
  return { size, cidOf, textOf, isVertical };
}

function orderingOf(document: PdfDocument, descendant: Dict): string {
  const info = dictIn(document, descendant, "CIDSystemInfo");
  const ordering = info === undefined ? undefined : bytesIn(document, info, "Ordering");
  return ordering === undefined ? "" : String.fromCharCode(...ordering.subarray(0, 20));
}

/** Where Adobe's collections keep ASCII: proportional from 1, half-width further on. */
const HALF_WIDTH: ReadonlyMap<string, number> = new Map([
  ["Japan1", 231],
  ["GB1", 814],
  ["CNS1", 13648],
  ["Korea1", 8094],
]);

function collectionText(ordering: string, cid: number): string | undefined {
  const half = HALF_WIDTH.get(ordering);
  if (half === undefined) return undefined;
  if (cid >= 1 && cid <= 95) return String.fromCharCode(cid + 31);
  return cid >= half && cid < half + 95 ? String.fromCharCode(cid - half + 32) : undefined;
}

function glyphNumbers(document: PdfDocument, descendant: Dict): (cid: number) => number {
  const map = document.resolve(descendant.get("CIDToGIDMap"));
  if (!isStream(map)) return (cid) => cid;
  let bytes: Uint8Array | undefined;
  return (cid) => {
    bytes ??= document.decode(map);
    return ((bytes[cid * 2] ?? 0) << 8) | (bytes[cid * 2 + 1] ?? 0);
  };
}

function widthsOf(document: PdfDocument, descendant: Dict): (cid: number) => number {
  const otherwise = numberIn(document, descendant, "DW") ?? 1000;
  const find = rangeTable(widthRanges(document, arrayIn(document, descendant, "W")));
  const known = new Map<number, number>();
  return (cid) => {
    let width = known.get(cid);
    if (width !== undefined) return width;
    const range = find(cid);
    const value = document.resolve(isArray(range?.value) ? range.value[cid - range.low] : range?.value);
    width = (typeof value === "number" ? value : otherwise) / 1000;
    known.set(cid, width);
    return width;
  };
}

function widthRanges(document: PdfDocument, list: readonly PdfObject[]): Range<PdfObject>[] {
  const ranges: Range<PdfObject>[] = [];
  for (let i = 0; i + 1 < list.length;) {
    document.job.tick();
    const low = document.resolve(list[i]);
    const second = document.resolve(list[i + 1]);
    if (typeof low !== "number") i++;
    else if (isArray(second)) {
      ranges.push({ low, high: low + second.length - 1, value: second });
      i += 2;
    } else {
      ranges.push({ low, high: typeof second === "number" ? second : low, value: list[i + 2] ?? null });
      i += 3;
    }
  }
  return ranges;
}
