import type { Label } from "./judge-words.ts";
import { judgeWords } from "./judge-words.ts";

/** Tells what the first row of a table says over a cell. Made anew for each text, and asked in rising order. */
export interface Columns {
  readonly labelOver: (line: number, at: number) => Label;
}

/** What ends a cell, and how: by a sign of its own, or by the blanks that line columns up. */
type Sign = "\t" | ";" | "|" | "," | "  ";

const SIGNS: readonly Sign[] = ["\t", ";", "|"];
const MAX_ROW_LENGTH = 4_000;
const MAX_CELL_LENGTH = 40;

interface Header {
  readonly at: number;
  readonly sign: Sign;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly start: number;
  readonly text: string;
}

/** Rows that share a cell sign are one table; each row is walked once, so a long table costs its length. */
export function createColumns(text: string): Columns {
  let known: { readonly line: number; readonly header: Header } | undefined;
  const headerOf = (line: number, sign: Sign): Header => {
    let top = line;
    while (top > 0 && top !== known?.line) {
      const above = text.lastIndexOf("\n", top - 2) + 1;
      if (text.slice(above, top).indexOf(sign) < 0) break;
      top = above;
    }
    const isKnown = known !== undefined && top === known.line && known.header.sign === sign;
    const header = isKnown && known !== undefined ? known.header : readHeader(text, top, sign);
    known = { line, header };
    return header;
  };
  return {
    labelOver: (line, at) => {
      if (at - line > MAX_ROW_LENGTH) return "none";
      const row = lineAt(text, line);
      const sign = signOf(row, at - line);
      if (sign === undefined) return "none";
      const header = headerOf(line, sign);
      return header.at === line ? "none" : judgeCell(header, row, at - line);
    },
  };
}

/** The sign that stands nearest before the cell, or else behind it; commas and blanks only where no other does. */
function signOf(row: string, at: number): Sign | undefined {
  const before = row.slice(0, at);
  return (
    SIGNS.find((sign) => before.indexOf(sign) >= 0) ??
    SIGNS.find((sign) => row.indexOf(sign) >= 0) ??
    ([",", "  "] as const).find((sign) => row.trim().indexOf(sign) >= 0)
  );
}

function readHeader(text: string, at: number, sign: Sign): Header {
  const row = lineAt(text, at);
  const cells: Cell[] = [];
  let start = 0;
  for (const cell of row.split(sign)) {
    if (sign !== "  " || cell.trim() !== "") cells.push({ start: start + Math.max(0, cell.search(/\S/)), text: cell });
    start += cell.length + sign.length;
  }
  return { at, sign, cells };
}

function judgeCell({ sign, cells }: Header, row: string, at: number): Label {
  if (sign === "  ") return judgeAligned(cells, at);
  const index = row.slice(0, at).split(sign).length - 1;
  if (sign === "," && (row.split(sign).length !== cells.length || !cells.every(isHeading))) return "none";
  const label = judgeWords(cells[index]?.text ?? "");
  return sign === "," && label !== "cpr" ? "none" : label;
}

/** Commas stand in sentences too: a heading is short and has no number, and only a name for CPR numbers is believed. */
const isHeading = ({ text }: Cell) => text.length <= MAX_CELL_LENGTH && !/\d/.test(text);

/** Columns that blanks line up: the heading begins where the number does, or stands over it. */
function judgeAligned(cells: readonly Cell[], at: number): Label {
  const over = cells.find(({ start, text }) => Math.abs(start - at) <= 2 || (start <= at && start + text.length > at));
  return over === undefined || !isHeading(over) ? "none" : judgeWords(over.text);
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + MAX_ROW_LENGTH));
}
