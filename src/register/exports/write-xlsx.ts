import writeExcelFile from "write-excel-file/node";

import { printable } from "./printable.ts";
import type { Table } from "./table.ts";

const NARROW = 12;
const WIDE = 40;

/** Text cells only, so that nothing in them can run; the heading stays in sight. */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const cells = (
    row: readonly string[],
    isHeading: boolean,
  ): { readonly value: string; readonly type: StringConstructor }[] =>
    row.map((text) => ({
      value: printable(text),
      type: String,
      wrap: true,
      alignVertical: "top" as const,
      ...(isHeading ? { fontWeight: "bold" as const } : {}),
    }));
  const columns = table.heading.map((_title, index) => ({ width: isProse(table, index) ? WIDE : NARROW }));
  const rows = [cells(table.heading, true), ...table.rows.map((row) => cells(row, false))];
  return writeExcelFile(rows, { columns, stickyRowsCount: 1, orientation: "landscape", sheet: "Register" }).toBuffer();
}

function isProse(table: Table, column: number): boolean {
  return table.rows.some((row) => (row[column] ?? "").length > NARROW * 2);
}
