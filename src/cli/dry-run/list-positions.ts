import { relative } from "node:path";
import { stringify } from "csv-stringify/sync";
import type { Sample } from "./sample/find-files.ts";
import { listTasks } from "./sample/list-tasks.ts";

/**
 * Where the mails with these numbers lie, as CSV, for the one who has the sample. It stands beside the report and not in
 * it, for the name of a file can hold what its mail is about.
 */
export async function listPositions(sample: Sample, numbers: readonly number[]): Promise<string> {
  const wanted = new Set(numbers);
  const lines: (readonly (string | number)[])[] = [["mail", "file", "byte", "bytes"]];
  if (wanted.size > 0) {
    for await (const { no, path, start, length } of listTasks(sample, () => undefined)) {
      if (!wanted.delete(no)) continue;
      lines.push([no, relative(sample.root, path) || path, start, length]);
      if (wanted.size === 0) break;
    }
  }
  return stringify(
    lines.map((line) => [...line]),
    { escape_formulas: true },
  );
}
