/**
 * The log as it was handed out: tabs between cells, one row a line, and a row that was broken by a page goes on in a line
 * that begins with a tab (rows 3 and 9).
 */
export function readLogText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    const cells = line.split("\t");
    const open = rows.at(-1);
    if (line.trim() === "") continue;
    if (line.startsWith("\t") && open !== undefined) goOn(open, cells);
    else rows.push(cells.map((cell) => cell.trim()));
  }
  return rows;
}

function goOn(row: string[], cells: readonly string[]): void {
  cells.forEach((cell, index) => {
    const more = cell.trim();
    if (more !== "") row[index] = [row[index] ?? "", more].filter((part) => part !== "").join(" ");
  });
}
