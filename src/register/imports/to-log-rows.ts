import { RegisterError } from "../register-error.ts";
import { LOG_COLUMNS, type LogRow } from "../log/log-row.ts";

/** Cells under a header line become rows of the log; columns are found by their heading, in any order, with others beside them. */
export function toLogRows(table: readonly (readonly string[])[]): readonly LogRow[] {
  const heading = table.findIndex((cells) => cells.some((cell) => simple(cell) === simple("Beskrivelse")));
  const names = (table[heading] ?? []).map(simple);
  const places = LOG_COLUMNS.map(([field, title]) => [field, names.indexOf(simple(title))] as const);
  const absent = LOG_COLUMNS.filter((_column, index) => (places[index]?.[1] ?? -1) < 0);
  if (absent.length > 0) {
    throw new RegisterError(
      "invalid",
      absent.map(([, title]) => ({ path: "heading", expected: `the column “${title}”`, found: "nothing" })),
    );
  }
  const rows = table.slice(heading + 1).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return rows.map((cells) => Object.fromEntries(places.map(([field, at]) => [field, cells[at] ?? ""])) as LogRow);
}

/** "Data-tilsynet orienteret" and "Datatilsynet orienteret" are one heading, however a page has broken it. */
function simple(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-zæøå]/g, "");
}
