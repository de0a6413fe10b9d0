import type { Font } from "../fonts/font.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** What `q` saves and `Q` brings back, as far as text needs it. */
export interface TextState {
  ctm: Matrix;
  font: Font | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  /** Horizontal scaling; 1 is as designed. */
  scale: number;
  leading: number;
  rise: number;
}

export function textState(ctm: Matrix): TextState {
  return { ctm, font: undefined, size: 1, charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 };
}

/** A copy by hand: what spreading is turned into for ES2016 takes ten times as long, and `q` comes by the million. */
export function savedState(state: TextState): TextState {
  const { ctm, font, size, charSpace, wordSpace, scale, leading, rise } = state;
  return { ctm, font, size, charSpace, wordSpace, scale, leading, rise };
}

/** Where the pen is between `BT` and `ET`. */
export interface Pen {
  matrix: Matrix;
  line: Matrix;
}

export function pen(): Pen {
  return { matrix: IDENTITY, line: IDENTITY };
}

/** Moves to the start of the next line, offset by `x`, `y`. */
export function moveLine(at: Pen, x: number, y: number): void {
  const [a, b, c, d, e, f] = at.line;
  at.line = [a, b, c, d, x * a + y * c + e, x * b + y * d + f];
  at.matrix = at.line;
}
