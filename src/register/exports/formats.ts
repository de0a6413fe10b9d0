import type { Table } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeDocx } from "./write-docx.ts";
import { writePdf } from "./write-pdf.ts";
import { writeXlsx } from "./write-xlsx.ts";

interface Format {
  readonly type: string;
  readonly write: (table: Table) => Uint8Array | Promise<Uint8Array>;
}

/** The files that the register can be taken out as. */
export const FORMATS = {
  csv: { type: "text/csv; charset=utf-8", write: writeCsv },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: writeXlsx },
  docx: { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", write: writeDocx },
  pdf: { type: "application/pdf", write: writePdf },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
