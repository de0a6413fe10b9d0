import type { PdfObject } from "../syntax/pdf-object.ts";

/** `[a b c d e f]` of PDF 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Applies `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** The last six numbers of some operands as a matrix, or the identity. */
export function matrixOf(operands: readonly PdfObject[]): Matrix {
  const start = operands.length - 6;
  const [a, b, c, d, e, f] = start > 0 ? operands.slice(start) : operands;
  if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number") return IDENTITY;
  if (typeof d !== "number" || typeof e !== "number" || typeof f !== "number") return IDENTITY;
  return [a, b, c, d, e, f];
}
