import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { PGlite } from "@electric-sql/pglite";

import { copyFolder } from "./copy-folder.ts";
import type { Db, Queries, Row } from "./db.ts";
import { lockFolder } from "./folder-lock.ts";
import { DatabaseAway, StartRefused } from "./start-refused.ts";
import { syncTree } from "./sync-tree.ts";
import { SyncingFiles } from "./syncing-files.ts";
import { toStoreError } from "./to-store-error.ts";

const CHECKPOINT_EVERY = 5 * 60 * 1000;

/** PGlite's own flags without `-F` (no fsync), and with the sync call that its C library really makes: fdatasync is a stub there. */
const START = [
  ...PGlite.defaultStartParams.filter((flag) => flag !== "-F"),
  ...["-c", "fsync=on", "-c", "wal_sync_method=fsync", "-c", "shared_buffers=16MB", "-c", "timezone=UTC"],
];

/** The embedded default: PostgreSQL in WebAssembly on a folder of its own, locked, really synced and checkpointed. */
export async function openEmbedded(folder: string): Promise<Db> {
  const unlock = await lockFolder(folder);
  try {
    const data = join(folder, "data");
    const isNew = !existsSync(join(data, "PG_VERSION"));
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const files = new SyncingFiles(data);
    const engine = await PGlite.create({ fs: files, startParams: START });
    await refuseWithoutSync(engine, files);
    if (isNew) syncTree(data);
    return asDb(engine, data, keepTidy(engine), unlock);
  } catch (error) {
    unlock();
    if (error instanceof StartRefused) throw error;
    throw new DatabaseAway(`the embedded database in ${folder} cannot be opened`, error);
  }
}

/** A release of PGlite that closes our hook would lose data at the next power loss, so it must not start. */
export async function refuseWithoutSync(
  engine: Pick<PGlite, "exec">,
  files: { readonly syncs: number },
): Promise<void> {
  const before = files.syncs;
  await engine.exec("create table if not exists sync_probe (at timestamptz); delete from sync_probe");
  await engine.exec("insert into sync_probe values (now())");
  if (files.syncs === before) {
    throw new StartRefused("the embedded database makes no sync call on commit and would lose data: use PostgreSQL");
  }
}

/** Single-user mode has no checkpointer: its log would grow for ever. Clearing up is a night's work (background-jobs.ts). */
function keepTidy(engine: PGlite): () => void {
  const run = (sql: string): void => {
    // A closed or failing database is reported by the next request; a missed round is made up by the next one.
    engine.exec(sql).catch(() => undefined);
  };
  const timer = setInterval(run, CHECKPOINT_EVERY, "checkpoint").unref();
  return () => {
    clearInterval(timer);
  };
}

function asDb(engine: PGlite, data: string, stopTimers: () => void, unlock: () => void): Db {
  return {
    engine: "embedded",
    query: (sql, parameters) => ask(engine, sql, parameters),
    tx: (work) => transact(engine, work),
    script: async (sql) => {
      await engine.exec(sql).catch((cause: unknown) => {
        throw toStoreError(cause);
      });
    },
    copyTo: async (folder) => {
      await engine.exec("checkpoint");
      const copy = await copyFolder(data, join(folder, "data"));
      // Between two transactions the files hold every commit, as they do after a process was killed.
      await engine.transaction(() => copy.catchUp());
    },
    close: async () => {
      stopTimers();
      await engine.exec("checkpoint");
      await engine.close();
      unlock();
    },
  };
}

async function ask(
  engine: Pick<PGlite, "query">,
  sql: string,
  parameters?: readonly unknown[],
): Promise<readonly Row[]> {
  try {
    const result = await engine.query<Row>(sql, parameters === undefined ? undefined : [...parameters]);
    return result.rows;
  } catch (cause) {
    throw toStoreError(cause);
  }
}

async function transact<Result>(engine: PGlite, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  try {
    return await engine.transaction((tx) => work({ query: (sql, parameters) => ask(tx, sql, parameters) }));
  } catch (error) {
    // COMMIT itself may fail; what `work` threw passes as it is.
    throw isFromDatabase(error) ? toStoreError(error) : error;
  }
}

function isFromDatabase(error: unknown): boolean {
  return typeof error === "object" && error !== null && "severity" in error;
}
