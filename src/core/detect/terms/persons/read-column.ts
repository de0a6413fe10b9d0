import type { Range } from "./staff-ranges.ts";

interface Cell extends Range {
  readonly name: string;
}

const MAX_ROWS = 300;
const MAX_LINE_LENGTH = 1000;

/** The names below a head like "Navn" in a table of tabs, semicolons or bars; ends at the first line without such a cell. */
export function readColumn(text: string, { start, end }: Range): readonly Cell[] {
  const from = text.lastIndexOf("\n", start) + 1;
  const stop = text.indexOf("\n", end);
  const separator = /[\t;|]/.exec(
    text.slice(Math.max(from, start - MAX_LINE_LENGTH), stop < 0 ? text.length : stop),
  )?.[0];
  if (separator === undefined || stop < 0) return [];
  const column = text.slice(from, start).split(separator).length - 1;
  const cells: Cell[] = [];
  let line = stop + 1;
  for (let row = 0; row < MAX_ROWS && line < text.length; row++) {
    const next = text.indexOf("\n", line);
    const close = Math.min(next < 0 ? text.length : next, line + MAX_LINE_LENGTH);
    const cell = readCell(text, { start: line, end: close }, { separator, column });
    if (cell === undefined) break;
    cells.push(cell);
    line = close + 1;
  }
  return cells;
}

function readCell(
  text: string,
  line: Range,
  at: { readonly separator: string; readonly column: number },
): Cell | undefined {
  let start = line.start;
  for (let skipped = 0; skipped < at.column; skipped++) {
    const next = text.indexOf(at.separator, start);
    if (next < 0 || next >= line.end) return undefined;
    start = next + 1;
  }
  const next = text.indexOf(at.separator, start);
  const end = next < 0 || next > line.end ? line.end : next;
  const name = text.slice(start, end).trim().toLowerCase();
  return /^[a-zæøåéüö][a-zæøåéüö .'-]{1,60}$/.test(name) ? { name, start, end } : undefined;
}
