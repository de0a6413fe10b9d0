import { rmSync } from "node:fs";

import type { Db } from "#register/engine/db.ts";
import { openEmbedded } from "#register/engine/embedded.ts";
import { migrate } from "#register/engine/migrate.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import { migrations } from "#register/migrations/index.ts";

import { emptyRegister } from "./empty-register.ts";
import { findPostgres } from "./postgres.ts";
import { aSuiteDatabase } from "./shared-postgres.ts";

/** A database of one engine for one suite. */
export interface Opened {
  readonly db: Db;
  readonly remove: () => Promise<void>;
}

/**
 * The engines that a suite runs on: `describe.each(engines)`. PostgreSQL is left out only on a developer's machine that lacks it;
 * in CI its absence is a failure.
 */
export const engines: readonly (readonly [name: string, open: () => Promise<Opened>])[] = [
  ["embedded", openEmbeddedForTest],
  ...(findPostgres() !== null || process.env["CI"] === "true" ? ([["postgres", openPostgresForTest]] as const) : []),
];

async function openEmbeddedForTest(): Promise<Opened> {
  const folder = await emptyRegister();
  const db = await openEmbedded(folder);
  return {
    db,
    remove: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPostgresForTest(): Promise<Opened> {
  const { url, drop } = await aSuiteDatabase();
  const db = openPostgres(url);
  await migrate(db, migrations);
  return {
    db,
    remove: async () => {
      await db.close();
      await drop();
    },
  };
}
