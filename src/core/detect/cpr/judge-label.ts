import type { Columns } from "./columns.ts";
import { judgeWords } from "./judge-words.ts";
import type { Label } from "./judge-words.ts";

/** How far a label may stand from its number, in characters of the same line. */
const REACH = 70;
const REACH_AFTER = 14;

const CELL = /[\t;|]/;

/** The nearest name decides: on the same line, in the cell before, on the line above, or over the column. Never further off. */
export function judgeLabel(text: string, start: number, end: number, columns: Columns): Label {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(Math.max(line, start - REACH), start);
  const cells = before.split(CELL);
  const own = judgeWords(cells[cells.length - 1] ?? "");
  if (own !== "none") return own;
  const previous = cells.length > 1 ? judgeWords(cells[cells.length - 2] ?? "") : "none";
  if (previous === "cpr") return previous;
  const column = columns.labelOver(line, start);
  if (column !== "none") return column;
  if (previous !== "none") return previous;
  if (/^[\s,(]{0,3}(?:cpr|personn)/i.test(text.slice(end, end + REACH_AFTER))) return "cpr";
  return before.trim() === "" && line > 0 ? judgeWords(lineBefore(text, line)) : "none";
}

function lineBefore(text: string, line: number): string {
  const start = text.lastIndexOf("\n", line - 2) + 1;
  return text.slice(Math.max(start, line - REACH), line).trim();
}
