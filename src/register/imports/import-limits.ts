import { RegisterError } from "../register-error.ts";

/** A municipality writes a few hundred rows a year; what is larger comes in several files. */
export const MAX_ROWS = 5_000;

/** The log has nine columns; some have notes of their own beside them. */
export const MAX_COLUMNS = 100;

/** Characters that Excel itself keeps in a cell. */
export const MAX_CELL_LENGTH = 32_767;

/** Bytes of a workbook's parts when they are unpacked. */
export const MAX_UNPACKED = 64 * 1024 * 1024;

export function refuseLargeTable(table: readonly (readonly string[])[]): void {
  if (table.length > MAX_ROWS) throw tooLarge("rows", `at most ${MAX_ROWS} rows a file`);
  table.forEach((row, at) => {
    if (row.length > MAX_COLUMNS) throw tooLarge(`rows[${at}]`, `at most ${MAX_COLUMNS} columns`);
    const long = row.findIndex((cell) => cell.length > MAX_CELL_LENGTH);
    if (long !== -1) throw tooLarge(`rows[${at}][${long}]`, `at most ${MAX_CELL_LENGTH} characters in a cell`);
  });
}

export function tooLarge(path: string, expected: string): RegisterError {
  return new RegisterError("too_large", [{ path, expected, found: "more" }]);
}
