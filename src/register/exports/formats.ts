import { tablePaper } from "./paper.ts";
import type { Table } from "./table.ts";

interface Format {
  readonly type: string;
  /** The library is loaded when it is needed, for it is large and most servers write no file for weeks. */
  readonly write: (table: Table) => Promise<Uint8Array>;
}

/** The files that the register can be taken out as. */
export const FORMATS = {
  csv: { type: "text/csv; charset=utf-8", write: async (table) => (await import("./write-csv.ts")).writeCsv(table) },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (table) => (await import("./write-xlsx.ts")).writeXlsx(table),
  },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (table) => (await import("./write-docx.ts")).writeDocx(tablePaper(table)),
  },
  pdf: {
    type: "application/pdf",
    write: async (table) => (await import("./write-pdf.ts")).writePdf(tablePaper(table)),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
