import { createHash } from "node:crypto";

import pg from "pg";

import type { Db, Queries, Row } from "./db.ts";
import { followPrimary } from "./follow-primary.ts";
import { splitHosts } from "./split-hosts.ts";
import { StoreError } from "./store-error.ts";
import { toStoreError } from "./to-store-error.ts";

interface PostgresOptions {
  readonly connections?: number;
  /** Milliseconds that a statement may take; null where no request waits for it. */
  readonly longest?: number | null;
}

/** PostgreSQL 15 or newer; as many server processes as wanted may share it. Of several hosts the primary is used. */
export function openPostgres(url: string, options: PostgresOptions = {}): Db {
  const [first = url, ...others] = splitHosts(url);
  const only = openHost(first, options);
  return others.length === 0 ? only : followPrimary([only, ...others.map((host) => openHost(host, options))]);
}

function openHost(url: string, { connections = 10, longest = 30_000 }: PostgresOptions): Db {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    // A connection that has vanished (a firewall, a machine without power) answers nothing, not even that it is gone.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...(longest === null ? {} : { query_timeout: longest + 5_000 }),
    ...settingsFor(longest ?? 0),
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
    copyTo: null,
    close: () => pool.end(),
  };
}

/**
 * Asked for after connecting: PgBouncer refuses a connection that brings settings along. The pool waits for the promise, of which
 * its types know nothing.
 */
function settingsFor(longest: number): { readonly onConnect: (client: pg.ClientBase) => Promise<void> } {
  return {
    onConnect: async (client) => {
      await client.query("set timezone to 'UTC'");
      await client.query(`set statement_timeout to ${longest}`);
    },
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

/** Work that met other work: serialization failure and deadlock. The database has undone it, so it can be done again. */
const AGAIN = ["40001", "40P01"];
const TRIES = 3;

async function transact<Result>(pool: pg.Pool, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried++) {
    try {
      return await transactOnce(pool, work);
    } catch (error) {
      if (!(error instanceof StoreError && AGAIN.includes(error.code)) || tried === TRIES) throw error;
    }
  }
}

async function transactOnce<Result>(pool: pg.Pool, work: (queries: Queries) => Promise<Result>): Promise<Result> {
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
    // A connection that gave no answer would give none to a rollback.
    const isUsable = !(error instanceof StoreError && error.code === "unavailable") && (await rollBack(client));
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
