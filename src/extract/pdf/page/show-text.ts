import type { Font } from "../fonts/font.ts";
import { isBytes, type PdfObject } from "../syntax/pdf-object.ts";
import { multiply } from "./matrix.ts";
import { joinText } from "./join-text.ts";
import type { Run } from "./text-lines.ts";
import type { Pen, TextState } from "./text-state.ts";

/** Where a page names no font that is there, bytes are letters. */
const PLAIN_FONT: Font = {
  codeSize: () => 1,
  text: (code) => (code >= 32 && code !== 127 ? String.fromCharCode(code) : undefined),
  guess: () => undefined,
  width: () => 0.5,
  isVertical: false,
  em: 1,
};

/** How many letters a page drew, and how many of them no table explains. */
export interface GlyphCount {
  total: number;
  unknown: number;
}

/** What one showing of text adds up to while its codes are read. */
interface Showing {
  text: string;
  /** How far the pen has gone, in units of the text space. */
  distance: number;
  /** Where the last letter ended; what follows a gap is measured from here. */
  gap: number;
  /** What the spacing between letters adds to the gap after each. */
  readonly spacing: number;
}

/** Puts strings and gaps (`Tj`, `TJ`) into one run and moves the pen behind it. */
export function showText(items: readonly PdfObject[], state: TextState, at: Pen, count: GlyphCount): Run | undefined {
  const font = state.font ?? PLAIN_FONT;
  const showing: Showing = { text: "", distance: 0, gap: 0, spacing: spacingGap(items, state, font) };
  const stretch = font.isVertical ? 1 : state.scale;
  const factor = (-state.size / 1000) * stretch;
  for (const item of items) {
    if (typeof item === "number") {
      showing.distance += item * factor;
      showing.gap -= item / 1000 / font.em;
    } else if (isBytes(item)) showString(item, font, state, showing, count);
  }
  return runOf(showing, font, state, at);
}

/** Wide spacing within two letters stands for a space (Ghostscript writes so); over a whole word it is only wide. */
function spacingGap(items: readonly PdfObject[], state: TextState, font: Font): number {
  if (state.charSpace === 0) return 0;
  let length = 0;
  for (const item of items) if (isBytes(item)) length += item.length / font.codeSize(item, 0);
  return length > 2 ? 0 : state.charSpace / Math.abs(state.size * font.em);
}

function showString(bytes: Uint8Array, font: Font, state: TextState, showing: Showing, count: GlyphCount): void {
  const stretch = font.isVertical ? -1 : state.scale;
  const spacing = state.charSpace;
  for (let i = 0; i < bytes.length;) {
    const size = font.codeSize(bytes, i);
    let code = bytes[i] ?? 0;
    for (let next = 1; next < size; next++) code = code * 256 + (bytes[i + next] ?? 0);
    i += size;
    const known = font.text(code);
    count.total++;
    if (known === undefined) count.unknown++;
    const text = known ?? font.guess(code);
    if (text !== undefined) {
      showing.text = showing.gap === 0 ? showing.text + text : joinText(showing.text, showing.gap, text);
      showing.gap = showing.spacing;
    }
    const isSpace = size === 1 && code === 32;
    showing.distance += (font.width(code) * state.size + spacing + (isSpace ? state.wordSpace : 0)) * stretch;
  }
}

function runOf(showing: Showing, font: Font, state: TextState, at: Pen): Run | undefined {
  const [a, b, c, d, e, f] = multiply(at.matrix, state.ctm);
  const ux = font.isVertical ? c : a;
  const uy = font.isVertical ? d : b;
  const moved = showing.distance;
  movePen(at, font.isVertical, moved);
  const unit = Math.sqrt(ux * ux + uy * uy);
  const em = Math.abs(state.size * font.em * (font.isVertical ? 1 : state.scale)) * unit;
  if (showing.text === "" || !(em > 0)) return undefined;
  const sign = (font.isVertical || moved < 0 ? -1 : 1) / unit;
  const x = e + state.rise * c;
  const y = f + state.rise * d;
  const height = Math.abs(state.size * font.em) * Math.sqrt(c * c + d * d);
  const { text } = showing;
  return { text, x, y, endX: x + moved * ux, endY: y + moved * uy, ux: sign * ux, uy: sign * uy, height, em };
}

function movePen(at: Pen, isVertical: boolean, moved: number): void {
  const [a, b, c, d, e, f] = at.matrix;
  at.matrix = isVertical ? [a, b, c, d, e + moved * c, f + moved * d] : [a, b, c, d, e + moved * a, f + moved * b];
}
