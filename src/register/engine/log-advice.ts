import type { Db } from "./db.ts";

/** Settings of PostgreSQL by which contents of entries reach its log, each with the value that keeps them out. */
const SETTINGS: readonly (readonly [name: string, isSafe: (value: string) => boolean, advice: string])[] = [
  ["log_error_verbosity", (value) => value === "terse", "log_error_verbosity = terse"],
  ["log_parameter_max_length", (value) => value === "0", "log_parameter_max_length = 0"],
  ["log_parameter_max_length_on_error", (value) => value === "0", "log_parameter_max_length_on_error = 0"],
];

/**
 * What an administrator of the database should set for the server's role: the server checks what it writes, and a row that is
 * refused all the same, or a statement that is logged with its values, would be in the log for years.
 */
export async function logAdvice(db: Db): Promise<readonly string[]> {
  if (db.engine === "embedded") return [];
  const rows = await db.query("select name, setting from pg_settings where name = any($1::text[])", [
    SETTINGS.map(([name]) => name),
  ]);
  const found = new Map(rows.map(({ name, setting }) => [String(name), String(setting)]));
  return SETTINGS.filter(([name, isSafe]) => !isSafe(found.get(name) ?? "")).map(([, , advice]) => advice);
}
