import { CODE_PAGES } from "./code-pages.ts";

/** 0x80 to 0x9f of windows-1252; empty places stay control characters, and the rest of the page is Unicode's own. */
const WINDOWS_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** DOS in Denmark: code page 850, which has the letters where 865 has them too. */
const DOS = 850;
const CHUNK = 8_192;

/** windows-1252, the superset of ISO 8859-1 that programs mean when they say either. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decode(bytes, WINDOWS_1252);
}

/** Text in a single-byte code page by its Windows number; one that is not known is read as windows-1252. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  return decode(bytes, CODE_PAGES[page] ?? WINDOWS_1252);
}

/** DOS Danish, told from windows-1252 by its letters: æ ø å stand at 0x91 0x9b 0x86. */
export function decodeDos(bytes: Uint8Array): string {
  return decodeCodePage(bytes, DOS);
}

export function looksLikeDos(bytes: Uint8Array): boolean {
  let dos = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (byte === 0x91 || byte === 0x9b || byte === 0x86 || byte === 0x92 || byte === 0x9d || byte === 0x8f) dos++;
    else if (byte === 0xe6 || byte === 0xf8 || byte === 0xe5 || byte === 0xc6 || byte === 0xd8 || byte === 0xc5)
      windows++;
  }
  return dos > 2 && dos > windows * 4;
}

function decode(bytes: Uint8Array, upper: string): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units: number[] = [];
    const end = Math.min(at + CHUNK, bytes.length);
    for (let i = at; i < end; i++) {
      const byte = bytes[i] ?? 0;
      units.push(byte >= 0x80 && byte - 0x80 < upper.length ? upper.charCodeAt(byte - 0x80) : byte);
    }
    parts.push(String.fromCharCode.apply(null, units));
  }
  return parts.join("");
}
