/** A font as far as text needs it. */
export interface Font {
  /** How many bytes the code at a place takes: at least 1. */
  readonly codeSize: (bytes: Uint8Array, at: number) => number;
  /** The text of a code; `undefined` where the font does not tell. */
  readonly text: (code: number) => string | undefined;
  /** What a code without text may be: to be read, and not to be relied on. */
  readonly guess: (code: number) => string | undefined;
  /** How far a code moves the pen, in ems. */
  readonly width: (code: number) => number;
  readonly isVertical: boolean;
  /** The height of the letters in ems: 1 but in fonts of own pictures (Type 3), where nothing states it. */
  readonly em: number;
}
