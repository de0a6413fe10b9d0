import { setImmediate } from "node:timers/promises";

import { breakLines } from "./break-lines.ts";
import { decorate, type Element, lineHeight, MARGIN, need, type Page, roomOf, setFont, widthOf } from "./pdf-page.ts";
import { printable } from "./printable.ts";
import { shareWidth } from "./share-width.ts";
import type { Table } from "./table.ts";

const LINE = lineHeight("cell");
const GAP = 8;
/** Rows written before other requests get their turn: 2,000 rows are seconds of work. */
const TURN = 10;

type Cells = readonly (readonly string[])[];

interface Columns {
  readonly widths: readonly number[];
  readonly left: readonly number[];
}

/** A table that a screen reader can walk; its heading stands on each page, and rows may go over to the next one. */
export async function writePdfTable(
  page: Page,
  { heading, rows, widths: weights }: Pick<Table, "heading" | "rows" | "widths">,
): Promise<void> {
  setFont(page, "cell");
  const measure = cached((text) => page.document.widthOfString(text));
  setFont(page, "cell", "bold");
  const measureBold = cached((text) => page.document.widthOfString(text));
  setFont(page, "cell");
  const longest = heading.map((title, column) => longestWord(title, rows, column, measure, measureBold) + GAP);
  const widths = shareWidth(weights, longest, widthOf(page));
  const columns = {
    widths,
    left: widths.map((_width, at) => MARGIN + widths.slice(0, at).reduce((sum, one) => sum + one, 0)),
  };
  const lines = (cells: readonly string[]): Cells =>
    cells.map((cell, at) => breakLines(printable(cell), (widths[at] ?? 0) - GAP, measure));
  setFont(page, "cell", "bold");
  const titles = heading.map((title, at) =>
    breakLines(printable(title), (widths[at] ?? 0) - GAP, (text) => page.document.widthOfString(text)),
  );
  const table = page.document.struct("Table");
  page.root.add(table);
  writeRow(page, table, columns, titles, "TH");
  page.again = () => {
    repeatHeading(page, columns, titles);
  };
  for (const [index, row] of rows.entries()) {
    if (index % TURN === 0) await setImmediate();
    setFont(page, "cell");
    writeRow(page, table, columns, lines(row), "TD");
  }
  page.again = null;
  table.end();
  page.y += LINE;
}

/** A row as one element of the structure, however many pages it is spread over. */
function writeRow(page: Page, table: Element, columns: Columns, cells: Cells, tag: "TH" | "TD"): void {
  const row = page.document.struct("TR");
  table.add(row);
  const elements = cells.map(() => {
    const element = page.document.struct(tag);
    row.add(element);
    return element;
  });
  const most = Math.max(...cells.map((lines) => lines.length));
  // A short row is not torn apart for a line or two.
  need(page, Math.min(most, 4) * LINE + GAP);
  for (let from = 0; from < most;) {
    need(page, LINE * 2);
    const count = Math.min(Math.floor((roomOf(page) - 2) / LINE), most - from);
    setFont(page, "cell", tag === "TH" ? "bold" : "plain");
    cells.forEach((lines, column) => {
      const part = lines.slice(from, from + count);
      if (part.length > 0) writeLines(page, elements[column], tag, columns.left[column] ?? MARGIN, part);
    });
    page.y += count * LINE;
    from += count;
  }
  elements.forEach((element) => {
    element.end();
  });
  row.end();
  rule(page, tag === "TH" ? 0.8 : 0.3);
}

function writeLines(
  page: Page,
  element: Element | undefined,
  tag: "TH" | "TD",
  x: number,
  lines: readonly string[],
): void {
  const content = page.document.markStructureContent(tag);
  lines.forEach((line, index) => {
    page.document.text(line, x, page.y + index * LINE, { lineBreak: false });
  });
  page.document.endMarkedContent();
  element?.add(content);
}

/** The heading once more, for eyes only: to a screen reader it is decoration, because it has been read. */
function repeatHeading(page: Page, columns: Columns, titles: Cells): void {
  setFont(page, "cell", "bold");
  decorate(page, "Pagination", () => {
    titles.forEach((lines, column) => {
      lines.forEach((line, index) => {
        page.document.text(line, columns.left[column] ?? MARGIN, page.y + index * LINE, { lineBreak: false });
      });
    });
  });
  page.y += Math.max(...titles.map((lines) => lines.length)) * LINE;
  rule(page, 0.8);
}

function rule(page: Page, thickness: number): void {
  decorate(page, "Layout", () => {
    page.document.moveTo(MARGIN, page.y + 2).lineTo(MARGIN + widthOf(page), page.y + 2);
    page.document.lineWidth(thickness).strokeColor("#666666").stroke().strokeColor("black");
  });
  page.y += GAP - 1;
}

/** Points of the widest word of a column: measured are the ones with the most letters. */
function longestWord(
  title: string,
  rows: readonly (readonly string[])[],
  column: number,
  measure: (text: string) => number,
  measureBold: (text: string) => number,
): number {
  let most: readonly string[] = [];
  for (const row of rows) {
    for (const word of (row[column] ?? "").split(/\s+/)) {
      if (most.length < 4 || word.length > (most.at(-1)?.length ?? 0)) {
        most = [...most, word].sort((a, b) => b.length - a.length).slice(0, 4);
      }
    }
  }
  return Math.max(...title.split(/\s+/).map(measureBold), ...most.map((word) => measure(printable(word))));
}

/** Most words come again and again. */
function cached(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? measure(text);
    known.set(text, found);
    return found;
  };
}
