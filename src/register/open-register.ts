import { resolve } from "node:path";

import type { Db } from "./engine/db.ts";
import { openEmbedded } from "./engine/embedded.ts";
import { migrate } from "./engine/migrate.ts";
import { openPostgres } from "./engine/postgres.ts";
import { migrations } from "./migrations/index.ts";
import type { RegisterOptions } from "./options.ts";

type Database = RegisterOptions["database"];

/** The database that the options name, as it is; it answers. */
export async function openDatabase(database: Database): Promise<Db> {
  const db = "postgres" in database ? openPostgres(database.postgres) : await openEmbedded(resolve(database.embedded));
  return closeUnless(db, () => db.query("select 1"));
}

/** The database that the options name, with its schema up to date. */
export async function openRegister(database: Database): Promise<Db> {
  const db = await openDatabase(database);
  return closeUnless(db, () => migrate(db, migrations));
}

async function closeUnless(db: Db, succeeds: () => Promise<unknown>): Promise<Db> {
  try {
    await succeeds();
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
