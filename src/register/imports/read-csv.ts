import { parse } from "csv-parse/sync";

import { MAX_ROWS } from "./import-limits.ts";
import { RegisterError } from "../register-error.ts";

/** Semicolons (Danish Excel) or commas; the apostrophe that kept a formula from running is taken off again. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const firstLine = plain.slice(0, plain.search(/[\r\n]|$/));
  const delimiter = firstLine.includes(";") ? ";" : ",";
  try {
    const rows: unknown = parse(plain, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 1,
    });
    return (rows as string[][]).map((row) => row.map(unguard));
  } catch (cause) {
    throw new RegisterError("invalid", [{ path: "", expected: "CSV", found: "something else" }], cause);
  }
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
