import { createHash } from "node:crypto";

import pg from "pg";

import type { Db, Queries, Row } from "./db.ts";
import { toStoreError } from "./to-store-error.ts";

/** PostgreSQL 15 or newer; as many server processes as wanted may share it. */
export function openPostgres(url: string, connections = 10): Db {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    options: "-c timezone=UTC -c statement_timeout=60000",
  });
  // A connection lost while idle is replaced by the pool; a query on a lost one throws where it is awaited.
  pool.on("error", () => undefined);
  return {
    engine: "postgres",
    query: (sql, parameters) => ask(pool, sql, parameters),
    tx: (work) => transact(pool, work),
    script: async (sql) => {
      await ask(pool, sql);
    },
    close: () => pool.end(),
  };
}

async function ask(
  client: pg.Pool | pg.PoolClient,
  sql: string,
  parameters?: readonly unknown[],
): Promise<readonly Row[]> {
  try {
    const result = await (parameters === undefined
      ? client.query<Row>(sql)
      : client.query<Row>({ name: nameOf(sql), text: sql, values: [...parameters] }));
    return result.rows;
  } catch (cause) {
    throw toStoreError(cause);
  }
}

/** A statement with a name is parsed and planned once a connection: of the filing statement that is the larger part. */
function nameOf(sql: string): string {
  return createHash("sha1").update(sql).digest("hex");
}

async function transact<Result>(pool: pg.Pool, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw toStoreError(cause);
  });
  // A connection that breaks in the middle of the work reports it here too; the awaited query has thrown already.
  const ignore = (): void => undefined;
  client.on("error", ignore);
  try {
    await ask(client, "begin");
    const result = await work({ query: (sql, parameters) => ask(client, sql, parameters) });
    await ask(client, "commit");
    client.off("error", ignore);
    client.release();
    return result;
  } catch (error) {
    const isUsable = await rollBack(client);
    client.off("error", ignore);
    // After a lost connection the server has rolled back by itself, and the pool must not use that connection again.
    client.release(!isUsable);
    throw error;
  }
}

async function rollBack(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query("rollback");
    return true;
  } catch {
    return false;
  }
}
