import writeExcelFile from "write-excel-file/node";

import { printable } from "./printable.ts";
import type { Table } from "./table.ts";

/** Characters of Excel's width for one step of a column's width. */
const STEP = 2.2;
const LINE_POINTS = 14;
/** The tallest row that Excel knows. */
const MOST_POINTS = 409;

/** Text cells only, so that nothing in them can run; the heading stays in sight and has a filter, rows are as tall as their text. */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const widths = table.widths.map((width) => Math.round(width * STEP));
  const cells = (row: readonly string[], isHeading: boolean) => {
    const height = heightOf(row, widths);
    return row.map((text) => ({
      value: printable(text),
      type: String,
      wrap: true,
      alignVertical: "top" as const,
      height,
      ...(isHeading ? { fontWeight: "bold" as const, backgroundColor: "#E8EEF7" } : {}),
    }));
  };
  const rows = [cells(table.heading, true), ...table.rows.map((row) => cells(row, false))];
  return writeExcelFile(
    rows,
    { columns: widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: "landscape", sheet: "Register" },
    { features: [asRegister(table.heading.length, rows.length)] },
  ).toBuffer();
}

/** Excel measures no text when it opens a file: what a row needs is reckoned from letters and line breaks. */
function heightOf(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    cell
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, (widths[column] ?? 10) - 1))), 0),
  );
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * LINE_POINTS + 3);
}

const EXCEL_LETTERS = 26;

function letterOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % EXCEL_LETTERS));
  return column < EXCEL_LETTERS ? rest : `${letterOf(Math.floor(column / EXCEL_LETTERS) - 1)}${rest}`;
}

interface SheetFeature {
  readonly files: {
    readonly transform: { readonly "xl/worksheets/sheet{id}.xml": { transform: (xml: string) => string } };
  };
}

/** Buttons to filter by in the heading, over every row; and a print that is as wide as the paper. */
function asRegister(columns: number, rows: number): SheetFeature {
  const filter = `<autoFilter ref="A1:${letterOf(columns - 1)}${rows}"/>`;
  const transform = (xml: string): string => {
    const begun = xml.indexOf(">", xml.indexOf("<worksheet")) + 1;
    return `${xml.slice(0, begun)}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${xml.slice(begun)}`
      .replace("</sheetData>", `</sheetData>${filter}`)
      .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
  };
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}
