import type { LogRow } from "../log/log-row.ts";
import { decodeText } from "./decode-text.ts";
import { refuseLargeTable } from "./import-limits.ts";
import { readCsv } from "./read-csv.ts";
import { readLogText } from "./read-log-text.ts";
import { readXlsx } from "./read-xlsx.ts";
import { toLogRows } from "./to-log-rows.ts";

export const IMPORT_FORMATS = ["csv", "xlsx", "text"] as const;

/** A log in one of its three forms as rows. */
export async function readLogFile(
  format: (typeof IMPORT_FORMATS)[number],
  bytes: Uint8Array,
): Promise<readonly LogRow[]> {
  const table = await readTable(format, bytes);
  refuseLargeTable(table);
  return toLogRows(table);
}

async function readTable(
  format: (typeof IMPORT_FORMATS)[number],
  bytes: Uint8Array,
): Promise<readonly (readonly string[])[]> {
  if (format === "xlsx") return readXlsx(bytes);
  const text = decodeText(bytes);
  return format === "csv" ? readCsv(text) : readLogText(text);
}
