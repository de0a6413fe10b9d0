import { rmSync } from "node:fs";
import { emptyRegister } from "./empty-register.ts";
import { findPostgres } from "./postgres.ts";
import { aSuiteDatabase } from "./shared-postgres.ts";

/** An empty database as org.json names one. */
export interface ADatabase {
  readonly database: { readonly embedded: string } | { readonly postgres: string };
  readonly remove: () => Promise<void>;
}

/** One of each engine, for programs that are started as processes; PostgreSQL is left out as in `engines.ts`. */
export const databases: readonly (readonly [engine: string, make: () => Promise<ADatabase>])[] = [
  ["embedded", anEmbedded],
  ...(findPostgres() !== null || process.env["CI"] === "true" ? ([["postgres", aPostgres]] as const) : []),
];

async function anEmbedded(): Promise<ADatabase> {
  const embedded = await emptyRegister();
  const remove = (): Promise<void> => {
    rmSync(embedded, { recursive: true, force: true });
    return Promise.resolve();
  };
  return { database: { embedded }, remove };
}

async function aPostgres(): Promise<ADatabase> {
  const { url, drop } = await aSuiteDatabase();
  return { database: { postgres: url }, remove: drop };
}
