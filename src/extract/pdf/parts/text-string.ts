import { utf16Text } from "../fonts/cmap.ts";
import { PDF_DOC } from "../fonts/encodings.ts";

/** A string meant for people (PDF 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark, else PDFDocEncoding. */
export function readTextString(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguage(utf16Text(bytes.subarray(2)));
  if (first === 0xff && second === 0xfe) return withoutLanguage(utf16Text(swapped(bytes.subarray(2))));
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8Text(bytes.subarray(3));
  let text = "";
  for (const byte of bytes) text += PDF_DOC[byte] ?? "";
  return text;
}

const ESCAPE = String.fromCharCode(27);

/** A language may be named between escape characters. */
function withoutLanguage(text: string): string {
  return text
    .split(ESCAPE)
    .filter((_, i) => i % 2 === 0)
    .join("");
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
}

/** UTF-8 without any promise that it is well formed. */
export function utf8Text(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    let point = size === 1 ? byte : byte & (0xff >> (size + 1));
    for (let i = 1; i < size; i++) point = (point << 6) | ((bytes[at + i] ?? 0x80) & 0x3f);
    text += String.fromCodePoint(point < 0x110000 ? point : 0xfffd);
    at += size;
  }
  return text;
}
