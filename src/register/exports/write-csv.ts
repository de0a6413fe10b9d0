import { stringify } from "csv-stringify/sync";

import type { Table } from "./table.ts";

/** For Danish Excel: byte order mark, semicolons, CRLF. A cell that Excel would run as a formula gets an apostrophe. */
export function writeCsv(table: Table): Uint8Array {
  const rows = [table.heading, ...table.rows].map((row) => row.map(guard));
  return Buffer.from(stringify(rows, { bom: true, delimiter: ";", record_delimiter: "windows", quoted: true }), "utf8");
}

/** One more apostrophe on a cell that has some already, so that reading takes off exactly what writing put on. */
function guard(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
