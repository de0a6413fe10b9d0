import { BYTE_CLASS, SPACE, type Lexer } from "../syntax/lexer.ts";
import type { PdfObject } from "../syntax/pdf-object.ts";

/** Moves past the data of an inline image, from behind `ID` to behind `EI`; to the end when there is none. */
export function skipInlineImage(lexer: Lexer, settings: readonly PdfObject[]): void {
  const { bytes } = lexer;
  let at = lexer.at + 1 + plainLength(settings);
  for (; at < bytes.length; at++) {
    if ((at & 0xfff) === 0) lexer.tick();
    if (bytes[at] === 0x45 && bytes[at + 1] === 0x49 && endsImage(bytes, at)) break;
  }
  lexer.at = Math.min(bytes.length, at + 2);
}

/** Picture data may hold `EI` too: it is the end where white space is around it and text follows. */
function endsImage(bytes: Uint8Array, at: number): boolean {
  if (BYTE_CLASS[bytes[at - 1] ?? 32] !== SPACE || BYTE_CLASS[bytes[at + 2] ?? 32] !== SPACE) return false;
  for (let i = at + 3; i < Math.min(bytes.length, at + 13); i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 126 || (byte < 32 && BYTE_CLASS[byte] !== SPACE)) return false;
  }
  return true;
}

/** The bytes of an image without a filter, so that nothing in them is taken for its end; 0 where a filter is named. */
function plainLength(settings: readonly PdfObject[]): number {
  const valueOf = (...keys: readonly string[]): PdfObject | undefined => {
    const at = settings.findIndex((item, i) => i % 2 === 0 && typeof item === "string" && keys.indexOf(item) >= 0);
    return at < 0 ? undefined : settings[at + 1];
  };
  const [width, height] = [valueOf("W", "Width"), valueOf("H", "Height")];
  if (typeof width !== "number" || typeof height !== "number" || valueOf("F", "Filter") !== undefined) return 0;
  const bits = valueOf("BPC", "BitsPerComponent");
  const space = valueOf("CS", "ColorSpace");
  const colors = space === "RGB" || space === "DeviceRGB" ? 3 : space === "CMYK" || space === "DeviceCMYK" ? 4 : 1;
  return Math.max(0, Math.ceil((width * colors * (typeof bits === "number" ? bits : 1)) / 8) * height - 1);
}
