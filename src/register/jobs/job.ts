import type { Breach } from "#core/breach/breach.ts";
import type { Problem } from "#core/breach/problem.ts";

import type { FormatName } from "../exports/formats.ts";
import type { Paper } from "../exports/paper.ts";
import type { ExportKind, Origin } from "../exports/make-table.ts";
import type { IMPORT_FORMATS } from "../imports/read-log-file.ts";
import type { LogRow } from "../log/log-row.ts";
import type { RegisterCode } from "../register-error.ts";

/** What a thread of its own is asked: to read a file, or to write one of pages that follow. */
export type Job =
  | { readonly kind: "read"; readonly format: (typeof IMPORT_FORMATS)[number]; readonly bytes: Uint8Array }
  | PaperJob
  | { readonly kind: "write"; readonly table: ExportKind; readonly format: FormatName; readonly origin: Origin };

/** A paper that is written as a file: it comes whole. */
export interface PaperJob {
  readonly kind: "paper";
  readonly format: "pdf" | "docx";
  readonly paper: Paper;
}

export type Message = Job | { readonly kind: "page"; readonly breaches: readonly Breach[] } | { readonly kind: "end" };

/** A log that was read, and where it holds CPR numbers. */
export interface ReadLog {
  readonly rows: readonly LogRow[];
  readonly found: readonly Problem[];
}

/** A file that was written. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly entries: number;
}

export type Reply =
  | { readonly read: ReadLog }
  | { readonly written: WrittenFile }
  | { readonly refused: { readonly code: RegisterCode; readonly problems: readonly Problem[] } }
  /** The name of an error that nobody meant. */
  | { readonly fault: string };
