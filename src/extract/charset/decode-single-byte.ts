import { CODE_PAGES, WINDOWS_1252 } from "./code-pages.ts";

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
