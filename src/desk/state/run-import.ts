import { RegisterError } from "#web/register-call.ts";
import type { DeskParts } from "./run-desk.ts";
import { showLog } from "./run-list.ts";

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  csv: ["csv", "text/csv"],
  xlsx: ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  txt: ["text", "text/plain"],
};

/** What the register made of a row. */
interface Imported {
  readonly year: number;
  readonly no: number;
  readonly isDateRead: boolean;
}

/** Hands a log to the register: all rows or none. */
export async function importLog(parts: DeskParts, file: File): Promise<void> {
  const { store, register } = parts;
  const [format, type] = TYPES[file.name.slice(file.name.lastIndexOf(".") + 1).toLowerCase()] ?? ["text", "text/plain"];
  try {
    const sent = { bytes: file, headers: { "content-type": type } };
    const taken = (await register().call("POST", `/api/import?format=${format}`, sent)) as readonly Imported[];
    const undated = taken.filter(({ isDateRead }) => !isDateRead).map(({ year, no }) => `${year}-${no}`);
    store.dispatch({ type: "imported", problems: null, undated });
    await showLog(parts);
  } catch (error) {
    if (!(error instanceof RegisterError) || error.code !== "refused") throw error;
    store.dispatch({ type: "imported", problems: error.problems, undated: [] });
  }
}
