import { MAX_COLUMNS } from "./import-limits.ts";

/**
 * The log as it was handed out: tabs between cells, one row a line, and a row that was broken by a page goes on in a line
 * that begins with a tab (rows 3 and 9).
 */
export function readLogText(text: string): readonly (readonly string[])[] {
  // The pieces of a cell are joined once: a cell that goes on over every line of a file would be copied for each of them.
  const rows: string[][][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const cells = line.split("\t", MAX_COLUMNS);
    const open = rows.at(-1);
    if (line.startsWith("\t") && open !== undefined) goOn(open, cells);
    else rows.push(cells.map((cell) => [cell.trim()]));
  }
  return rows.map((row) => Array.from(row, (pieces: string[] | undefined) => (pieces ?? []).filter(Boolean).join(" ")));
}

function goOn(row: string[][], cells: readonly string[]): void {
  cells.forEach((cell, index) => {
    const more = cell.trim();
    if (more !== "") (row[index] ??= []).push(more);
  });
}
