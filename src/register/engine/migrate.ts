import { createHash } from "node:crypto";

import type { Migration } from "../migrations/migration.ts";
import type { Db, Queries } from "./db.ts";
import { StartRefused } from "./start-refused.ts";

/** One number for all servers of one database: only one of them migrates at a time. */
const LOCK = 5_072_019;

/** Brings the schema up to date, all steps or none; says which were applied now. Servers that start together apply each step once. */
export async function migrate(db: Db, migrations: readonly Migration[]): Promise<readonly string[]> {
  return db.tx(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(${LOCK})`);
    await tx.query(
      "create table if not exists migration (id text primary key, checksum text not null, at timestamptz not null)",
    );
    const known = new Map(
      (await tx.query("select id, checksum from migration")).map((row) => [row["id"], row["checksum"]]),
    );
    for (const id of known.keys()) {
      if (!migrations.some((one) => one.id === id)) {
        throw new StartRefused(`the database is newer than this program: it has ${String(id)}`);
      }
    }
    const applied: string[] = [];
    for (const one of migrations) {
      if (await applyOnce(tx, one, known.get(one.id))) applied.push(one.id);
    }
    return applied;
  });
}

async function applyOnce(tx: Queries, migration: Migration, known: unknown): Promise<boolean> {
  const checksum = createHash("sha256").update(migration.sql).digest("hex");
  if (known === checksum) return false;
  if (known !== undefined) throw new StartRefused(`migration ${migration.id} was changed after it had been applied`);
  for (const statement of statements(migration.sql)) await tx.query(statement);
  await tx.query("insert into migration values ($1, $2, now())", [migration.id, checksum]);
  return true;
}

/** One statement a query, which both engines take inside a transaction; a statement ends with `;` at the end of a line outside `$$`. */
function statements(sql: string): readonly string[] {
  const found: string[] = [];
  let current = "";
  for (const line of sql.split("\n")) {
    current += `${line}\n`;
    const inBody = current.split("$$").length % 2 === 0;
    if (!inBody && line.endsWith(";")) {
      found.push(current);
      current = "";
    }
  }
  return found;
}
