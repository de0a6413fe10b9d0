import { resolve } from "node:path";

import type { Db } from "./engine/db.ts";
import { openEmbedded } from "./engine/embedded.ts";
import { migrate } from "./engine/migrate.ts";
import { openPostgres } from "./engine/postgres.ts";
import { migrations } from "./migrations/index.ts";
import type { RegisterOptions } from "./options.ts";

/** The database that the options name, with its schema up to date. */
export async function openRegister(database: RegisterOptions["database"]): Promise<Db> {
  const db = "postgres" in database ? openPostgres(database.postgres) : await openEmbedded(resolve(database.embedded));
  try {
    await migrate(db, migrations);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
