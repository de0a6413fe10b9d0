import { readSheet } from "read-excel-file/node";

import { RegisterError } from "../register-error.ts";
import { safeWorkbook } from "./safe-workbook.ts";
import { fromExcelDate } from "./from-excel-date.ts";

/** The first sheet as text, cell by cell; a cell that Excel holds as a date is written as the log writes it. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  try {
    const rows = await readSheet(Buffer.from(safeWorkbook(bytes)), { trim: false });
    return rows.map((row) => row.map((cell) => asText(cell)));
  } catch (cause) {
    if (cause instanceof RegisterError) throw cause;
    throw new RegisterError("invalid", [{ path: "", expected: "an XLSX workbook", found: "something else" }], cause);
  }
}

function asText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return cell instanceof Date ? fromExcelDate(cell) : "";
}
