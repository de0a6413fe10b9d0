import * as v from "valibot";

import type { Db } from "../engine/db.ts";
import { migrate } from "../engine/migrate.ts";
import { StartRefused } from "../engine/start-refused.ts";
import { migrations } from "../migrations/index.ts";
import { type Imported, type ImportOptions, importRegister, parseLine } from "./import-register.ts";
import { headSchema } from "./tables.ts";

/**
 * Takes an export into a database that has no register yet, or an empty one. An export of an earlier version of Postvagt is
 * taken into the schema of its time, and brought up to date there, as the database that it came from would have been.
 * @throws StartRefused
 */
export async function restoreRegister(
  db: Db,
  lines: AsyncIterable<string>,
  options: ImportOptions = {},
): Promise<Imported> {
  const all = lines[Symbol.asyncIterator]();
  const first = await all.next();
  const head = first.done === true ? "" : first.value;
  const schema = schemaOf(head);
  const upTo = migrations.findIndex(({ id }) => id === schema);
  if (upTo === -1)
    throw new StartRefused(`the export is of schema ${schema}, which this program does not know: use a newer one`);
  await migrate(db, migrations.slice(0, upTo + 1)).catch((error: unknown) => {
    if (upTo === migrations.length - 1 || !(error instanceof StartRefused)) throw error;
    throw new StartRefused(
      "the export is of an earlier version: import it into a database that no server has used",
      error,
    );
  });
  const imported = await importRegister(db, head, { [Symbol.asyncIterator]: () => all }, options);
  await migrate(db, migrations);
  return imported;
}

function schemaOf(line: string): string {
  const head = line === "" ? undefined : parseLine(line, 1);
  if (!v.is(headSchema, head)) throw new StartRefused("this is no export of a register");
  return head.schema;
}
