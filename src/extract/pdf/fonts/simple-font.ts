import { arrayIn, dictIn, nameIn, numberIn } from "../document/look-up.ts";
import type { PdfDocument } from "../document/pdf-document.ts";
import { isArray, isDict, type Dict, type PdfObject } from "../syntax/pdf-object.ts";
import { encodingNamed, STANDARD, SYMBOL, WIN_ANSI, type Encoding } from "./encodings.ts";
import { fontProgram } from "./font-program.ts";
import type { Font } from "./font.ts";
import { glyphText } from "./glyph-text.ts";
import { standardWidth } from "./standard-widths.ts";
import { toUnicodeOf } from "./to-unicode.ts";

/** A font of one-byte codes: Type 1, TrueType or Type 3. */
export function simpleFont(document: PdfDocument, dict: Dict): Font {
  const texts = memo(textOfCodes(document, dict));
  const isType3 = nameIn(document, dict, "Subtype") === "Type3";
  const width = isType3 ? type3Widths(document, dict) : statedWidths(document, dict, texts);
  return {
    codeSize: () => 1,
    text: texts,
    guess: () => undefined,
    width,
    isVertical: false,
    em: isType3 ? type3Em(width) : 1,
  };
}

type TextOf = (code: number) => string | undefined;

function memo(textOf: TextOf): TextOf {
  const known = new Map<number, string | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, textOf(code));
    return known.get(code);
  };
}

function textOfCodes(document: PdfDocument, dict: Dict): TextOf {
  const toUnicode = toUnicodeOf(document, dict);
  const encoding = document.resolve(dict.get("Encoding"));
  const named = isDict(encoding) ? nameIn(document, encoding, "BaseEncoding") : encoding;
  const base = encodingNamed(typeof named === "string" ? named : undefined);
  const names = isDict(encoding) ? differencesOf(document, encoding) : new Map<number, string>();
  const isTrueType = nameIn(document, dict, "Subtype") === "TrueType";
  const descriptor = dictIn(document, dict, "FontDescriptor");
  const isSymbolic = descriptor !== undefined && ((numberIn(document, descriptor, "Flags") ?? 0) & 4) !== 0;
  const program = fontProgram(document, descriptor);
  const isSymbol = /^(?:[A-Z]{6}\+)?Symbol/.test(nameIn(document, dict, "BaseFont") ?? "");
  const otherwise: Encoding = isSymbol ? SYMBOL : isTrueType && isSymbolic ? WIN_ANSI : STANDARD;
  return (code) => {
    const told = toUnicode(code);
    if (told !== undefined) return told;
    const name = names.get(code);
    if (name !== undefined && name !== ".notdef")
      return glyphText(name) ?? numberedGlyph(name) ?? program().textOfCode(code);
    if (base !== undefined && !isSymbol && !(isTrueType && isSymbolic && base[code] === undefined)) return base[code];
    return program().textOfCode(code) ?? otherwise[code];
  };
}

/** Names such as `g49`, `c65` or `a97`: the number is the character, where it can be one. */
function numberedGlyph(name: string): string | undefined {
  const code = Number(/^[a-z]{1,5}(\d{2,3})$/i.exec(name)?.[1] ?? 0);
  return code >= 32 && code < 256 ? WIN_ANSI[code] : undefined;
}

function differencesOf(document: PdfDocument, encoding: Dict): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const reference of arrayIn(document, encoding, "Differences")) {
    document.job.tick();
    const item = document.resolve(reference);
    if (typeof item === "number") code = item;
    else if (typeof item === "string") names.set(code++, item);
  }
  return names;
}

function listedWidths(document: PdfDocument, dict: Dict): (code: number) => number | undefined {
  const list = document.resolve(dict.get("Widths"));
  const first = numberIn(document, dict, "FirstChar") ?? 0;
  const widths = new Map<number, number>();
  const items: readonly PdfObject[] = isArray(list) ? list.slice(0, 256) : [];
  items.forEach((item, i) => {
    const width = document.resolve(item);
    if (typeof width === "number") widths.set(first + i, width);
  });
  return (code) => widths.get(code);
}

function statedWidths(document: PdfDocument, dict: Dict, text: TextOf): (code: number) => number {
  const listed = listedWidths(document, dict);
  const descriptor = dictIn(document, dict, "FontDescriptor");
  const missing = descriptor === undefined ? undefined : numberIn(document, descriptor, "MissingWidth");
  const fontName = nameIn(document, dict, "BaseFont") ?? "";
  const isListed = dict.has("Widths");
  const widths = new Float64Array(256).fill(-1);
  return (code) => {
    let width = widths[code] ?? 0;
    if (width >= 0) return width;
    const stated = listed(code) ?? (isListed ? missing : undefined);
    width = stated === undefined ? standardWidth(fontName, text(code) ?? "") : Math.abs(stated) / 1000;
    widths[code] = width;
    return width;
  };
}

function type3Widths(document: PdfDocument, dict: Dict): (code: number) => number {
  const listed = listedWidths(document, dict);
  const scale = document.resolve(arrayIn(document, dict, "FontMatrix")[0]);
  const factor = typeof scale === "number" ? scale : 0.001;
  return (code) => (listed(code) ?? 0) * factor;
}

/** Letters are about half as wide as high, and a bitmap font says only how wide they are. */
function type3Em(width: (code: number) => number): number {
  let sum = 0;
  let count = 0;
  for (let code = 0; code < 256; code++) {
    const own = Math.abs(width(code));
    sum += own;
    if (own > 0) count++;
  }
  return count === 0 ? 1 : (sum / count) * 2;
}
