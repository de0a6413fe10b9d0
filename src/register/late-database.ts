import type { Db } from "./engine/db.ts";
import { DatabaseAway, StartRefused } from "./engine/start-refused.ts";
import { StoreError } from "./engine/store-error.ts";

/** Milliseconds between two attempts to reach a database that is away. */
const RETRY_EVERY = 5_000;

/** A database that may be away when the server starts: until it is there, its users are told that it is unavailable. */
export interface LateDatabase {
  readonly db: Db;
  /** Does the work that must be done once more, now and again until it succeeds. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly engine: Db["engine"];
  readonly open: () => Promise<Db>;
  /** What must be true of an open database before it is used, and again after `settle`. */
  readonly prepare: (db: Db) => Promise<void>;
  /** Told once for each news: null when the database is there, else why not. */
  readonly told: (why: string | null) => void;
}

/**
 * Opens the database, or goes on trying.
 * @throws StartRefused for what only a person can fix.
 */
export async function openLate({ engine, open, prepare, told }: Opening): Promise<LateDatabase> {
  let opened: Db | null = null;
  let isReady = false;
  let isClosed = false;
  let said: string | null | undefined;
  let timer: NodeJS.Timeout | undefined;
  const say = (why: string | null): void => {
    if (why !== said) told(why);
    said = why;
  };
  const attempt = async (): Promise<void> => {
    opened ??= await open();
    await prepare(opened);
    isReady = true;
    say(null);
  };
  const again = (error: unknown): void => {
    say(reasonOf(error));
    if (!isClosed) timer = setTimeout(() => void settle(), RETRY_EVERY).unref();
  };
  let turn: Promise<void> = Promise.resolve();
  const settle = (): Promise<void> => {
    clearTimeout(timer);
    turn = turn.then(() => (isClosed ? undefined : attempt().catch(again)));
    return turn;
  };
  const use = (): Db => {
    if (opened === null || !isReady) throw new StoreError("unavailable", null, undefined);
    return opened;
  };
  try {
    await attempt();
  } catch (error) {
    if (isFatal(error)) {
      await (opened as Db | null)?.close();
      throw error;
    }
    again(error);
  }
  return {
    db: lateDb(engine, use),
    settle,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await turn;
      await opened?.close();
    },
  };
}

function lateDb(engine: Db["engine"], use: () => Db): Db {
  return {
    engine,
    query: async (sql, parameters) => use().query(sql, parameters),
    tx: async (work) => use().tx(work),
    script: async (sql) => use().script(sql),
    copyTo: engine === "embedded" ? async (folder) => use().copyTo?.(folder) : null,
    close: async () => use().close(),
  };
}

const isFatal = (error: unknown): boolean => error instanceof StartRefused && !(error instanceof DatabaseAway);

function reasonOf(error: unknown): string {
  if (error instanceof StartRefused || error instanceof StoreError) return error.message;
  return "an unexpected fault";
}
