import type { Unlock } from "./pdf-object.ts";

/** A place in some bytes from which objects are read one after the other. */
export interface Lexer {
  readonly bytes: Uint8Array;
  /** Where the next object is looked for. */
  at: number;
  /** Whether `12 0 R` is one object, as it is everywhere but in content streams and character maps. */
  readonly refs: boolean;
  readonly unlock: Unlock | undefined;
  /** Told of what does not belong where it stands. */
  readonly broken?: (() => void) | undefined;
  /** Called at every step of a loop whose length the file decides. */
  readonly tick: () => void;
}

/** A lexer for content streams and character maps, where nothing is encrypted and no object has a number. */
export function contentLexer(bytes: Uint8Array, tick: () => void, broken?: () => void): Lexer {
  return { bytes, at: 0, refs: false, unlock: undefined, tick, broken };
}

export const REGULAR = 0;
export const SPACE = 1;
export const DELIMITER = 2;

/** The class of each byte (PDF 32000-1, 7.2.2). */
export const BYTE_CLASS: Uint8Array = new Uint8Array(256);
for (const space of [0, 9, 10, 12, 13, 32]) BYTE_CLASS[space] = SPACE;
for (const mark of "()<>[]{}/%") BYTE_CLASS[mark.charCodeAt(0)] = DELIMITER;

/** Moves past white space and comments. */
export function skipSpace(lexer: Lexer): void {
  const { bytes } = lexer;
  let at = lexer.at;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x25) at = endOfLine(bytes, at);
    else if (BYTE_CLASS[byte] !== SPACE) break;
    else at++;
  }
  lexer.at = at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}
