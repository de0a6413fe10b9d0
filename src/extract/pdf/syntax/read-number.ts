import { BYTE_CLASS, REGULAR, SPACE, type Lexer } from "./lexer.ts";
import type { Ref } from "./pdf-object.ts";

/** Reads a number, or where the lexer wants them a reference; broken numbers (`--5`, `1.2.3`) as far as they go. */
export function readNumber(lexer: Lexer): number | Ref {
  const { bytes } = lexer;
  const start = lexer.at;
  let at = start;
  let sign = 1;
  for (; bytes[at] === 0x2b || bytes[at] === 0x2d; at++) if (bytes[at] === 0x2d) sign = -1;
  let value = 0;
  let scale = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30;
      scale *= 10;
    } else if (byte === 0x2e && scale === 0) scale = 1;
    else break;
  }
  lexer.at = afterBrokenTail(bytes, at);
  if (lexer.refs && scale === 0 && at - start < 11) return refAfter(lexer, value) ?? sign * value;
  return scale > 1 && scale < Infinity ? (sign * value) / scale : finite(sign * value);
}

function finite(value: number): number {
  return value > -1e15 && value < 1e15 ? value : 0;
}

/** `1.2.3` and `12-34` are one damaged number; a letter begins a word of its own. */
function afterBrokenTail(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x2e || bytes[at] === 0x2d || (at > from && isDigit(bytes[at]))) at++;
  return at;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function refAfter(lexer: Lexer, num: number): Ref | undefined {
  const { bytes } = lexer;
  let at = lexer.at;
  while (BYTE_CLASS[bytes[at] ?? 0] === SPACE && at < bytes.length) at++;
  if (at === lexer.at) return undefined;
  const generation = at;
  while (isDigit(bytes[at])) at++;
  const space = at;
  if (at === generation || at > generation + 5) return undefined;
  while (BYTE_CLASS[bytes[at] ?? 0] === SPACE && at < bytes.length) at++;
  if (at === space || bytes[at] !== 0x52) return undefined;
  if (at + 1 < bytes.length && BYTE_CLASS[bytes[at + 1] ?? 0] === REGULAR) return undefined;
  lexer.at = at + 1;
  return { kind: "ref", num };
}
