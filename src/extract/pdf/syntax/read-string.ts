import { BYTE_CLASS, SPACE, type Lexer } from "./lexer.ts";

/** Reads `(…)` with its escapes and nested brackets; an unclosed one ends with the bytes. */
export function readLiteralString(lexer: Lexer): Uint8Array {
  const { bytes } = lexer;
  const start = lexer.at + 1;
  let at = start;
  while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at++;
  if (bytes[at] === 0x29) {
    lexer.at = at + 1;
    return bytes.subarray(start, at);
  }
  return readEscapedString(lexer, start);
}

function isSpecial(byte: number): boolean {
  return byte === 0x29 || byte === 0x28 || byte === 0x5c || byte === 0x0d;
}

function readEscapedString(lexer: Lexer, start: number): Uint8Array {
  const { bytes } = lexer;
  const out: number[] = [];
  let depth = 1;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      at = readEscape(bytes, at + 1, out);
      continue;
    }
    at++;
    if (byte === 0x28) depth++;
    if (byte === 0x29 && --depth === 0) break;
    if (byte === 0x0d && bytes[at] === 0x0a) at++;
    out.push(byte === 0x0d ? 0x0a : byte);
  }
  lexer.at = at;
  return Uint8Array.from(out);
}

/** What stands after the backslash in `nrtbf`. */
const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x72, 13],
  [0x74, 9],
  [0x62, 8],
  [0x66, 12],
]);

function readEscape(bytes: Uint8Array, at: number, out: number[]): number {
  const byte = bytes[at] ?? 0;
  if (byte === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1;
  if (byte === 0x0a) return at + 1;
  if (byte < 0x30 || byte > 0x37) {
    out.push(ESCAPES.get(byte) ?? byte);
    return at + 1;
  }
  let code = 0;
  let end = at;
  for (; end < at + 3; end++) {
    const digit = (bytes[end] ?? 0) - 0x30;
    if (digit < 0 || digit > 7) break;
    code = code * 8 + digit;
  }
  out.push(code & 0xff);
  return end;
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** The value of each hexadecimal digit, and 16 of whatever is none. */
const HEX_VALUES = Uint8Array.from({ length: 256 }, (_, byte) => hexValue(byte) & 31).map((value) =>
  Math.min(value, 16),
);

/** Reads `<…>`; other characters between the digits are skipped, a missing last digit is 0. */
export function readHexString(lexer: Lexer): Uint8Array {
  const { bytes } = lexer;
  let end = lexer.at + 1;
  while (end < bytes.length && bytes[end] !== 0x3e) end++;
  const { broken } = lexer;
  const out = decodeHex(bytes, lexer.at + 1, end, broken);
  lexer.at = end + 1;
  return out;
}

/** The bytes that hexadecimal digits between two places spell. */
export function decodeHex(bytes: Uint8Array, from: number, to: number, broken?: () => void): Uint8Array {
  const out = new Uint8Array((to - from + 1) >> 1);
  let length = 0;
  let high = -1;
  for (let at = from; at < to; at++) {
    const value = HEX_VALUES[bytes[at] ?? 0] ?? 16;
    if (value === 16 && broken !== undefined && BYTE_CLASS[bytes[at] ?? 0] !== SPACE) broken();
    if (value === 16) continue;
    if (high < 0) high = value;
    else {
      out[length++] = high * 16 + value;
      high = -1;
    }
  }
  if (high >= 0) out[length++] = high * 16;
  return length === out.length ? out : out.subarray(0, length);
}
