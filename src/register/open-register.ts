import { resolve } from "node:path";

import type { Db } from "./engine/db.ts";
import { openEmbedded } from "./engine/embedded.ts";
import { migrate } from "./engine/migrate.ts";
import { openPostgres } from "./engine/postgres.ts";
import { migrations } from "./migrations/index.ts";
import type { RegisterOptions } from "./options.ts";

type Database = RegisterOptions["database"];

/** The database that the options name, as it is; it answers. A statement may take as long as it takes: no request waits for it. */
export async function openDatabase(database: Database, longest?: number): Promise<Db> {
  const db =
    "postgres" in database
      ? openPostgres(database.postgres, { longest: longest ?? null })
      : await openEmbedded(resolve(database.embedded));
  return closeUnless(db, () => db.query("select 1"));
}

/** Milliseconds that a statement of a request may take. */
const LONGEST = 30_000;

/** The database of a server, with its schema up to date. */
export async function openRegister(database: Database): Promise<Db> {
  return upToDate(await openDatabase(database, LONGEST));
}

/** The same for a command. */
export async function openForCommand(database: Database): Promise<Db> {
  return upToDate(await openDatabase(database));
}

function upToDate(db: Db): Promise<Db> {
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
