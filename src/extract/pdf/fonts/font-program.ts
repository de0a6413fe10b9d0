import type { PdfDocument } from "../document/pdf-document.ts";
import { isStream, type Dict } from "../syntax/pdf-object.ts";
import { readCff } from "./cff.ts";
import { MAC_ROMAN } from "./encodings.ts";
import { readTrueType } from "./truetype.ts";
import { readType1Encoding } from "./type1.ts";

/** What the embedded font file itself knows; asked only where the PDF leaves a code unexplained. */
export interface FontProgram {
  readonly textOfCode: (code: number) => string | undefined;
  readonly textOfGlyph: (glyph: number) => string | undefined;
}

const NO_PROGRAM: FontProgram = { textOfCode: () => undefined, textOfGlyph: () => undefined };

/** Without any map the glyphs are most likely in the order of the Macintosh set, as in the fonts of Windows; a guess. */
export function guessedText(glyph: number): string | undefined {
  return glyph >= 3 && glyph < 98 ? MAC_ROMAN[glyph + 29] : undefined;
}

/** Reads the font file that a font descriptor names, when it is first asked. */
export function fontProgram(document: PdfDocument, descriptor: Dict | undefined): () => FontProgram {
  let program: FontProgram | undefined;
  return () => (program ??= descriptor === undefined ? NO_PROGRAM : readProgram(document, descriptor));
}

function readProgram(document: PdfDocument, descriptor: Dict): FontProgram {
  for (const key of ["FontFile", "FontFile2", "FontFile3"]) {
    const file = document.resolve(descriptor.get(key));
    if (isStream(file)) return programOf(document.decode(file), document.job.tick);
  }
  return NO_PROGRAM;
}

/** The key is no sure guide to the format; the first bytes are. */
function programOf(bytes: Uint8Array, tick: () => void): FontProgram {
  const [first, second] = bytes;
  if (first === 0x25 || first === 0x80) return { ...NO_PROGRAM, textOfCode: readType1Encoding(bytes) };
  if (first === 1 && second === 0 && bytes[2] !== 0) return cffProgram(bytes);
  const font = readTrueType(bytes, tick);
  if (font.cff !== undefined) {
    const cff = cffProgram(font.cff);
    return { ...cff, textOfGlyph: (glyph) => font.textOf(glyph) ?? cff.textOfGlyph(glyph) };
  }
  const textOfCode = (code: number): string | undefined => {
    const glyph = font.glyphOf(code);
    return glyph === undefined ? undefined : font.textOf(glyph);
  };
  return { textOfCode, textOfGlyph: font.textOf };
}

function cffProgram(bytes: Uint8Array): FontProgram {
  const { textOf, textOfCode } = readCff(bytes);
  return { textOfCode, textOfGlyph: textOf };
}
