import { judgeWord } from "./judge-word.ts";
import type { Columns } from "./columns.ts";

/** What stands by a number: a name for CPR numbers, a name for other numbers, or neither. */
export type Label = "cpr" | "other" | "none";

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

/** Reads words backwards from the number; other numbers end the reach of names that are not CPR's. */
export function judgeWords(before: string): Label {
  const words = before
    .toLowerCase()
    .split(/[^a-zæøåäöüé\d#]+/)
    .filter((word) => word !== "");
  let bare = false;
  let passedNumber = false;
  for (let back = words.length - 1, distance = 0; back >= 0; back--, distance++) {
    const word = words[back] ?? "";
    if (/^\d{4,}$/.test(word)) passedNumber = true;
    const said = word.endsWith("#") ? "other" : judgeWord(word);
    if (said === "cpr") return "cpr";
    if (said === "bare" && distance < 2) bare = true;
    else if (bare && said !== "bare")
      return word.length === 1 || said !== "nothing" || distance <= 2 ? "other" : "none";
    else if (!passedNumber && said === "other" && distance <= 3) return "other";
    else if (!passedNumber && said === "perhaps-other" && distance === 0) return "other";
  }
  return bare ? "other" : "none";
}
