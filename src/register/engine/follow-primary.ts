import type { Db } from "./db.ts";
import { StoreError } from "./store-error.ts";

/** Milliseconds in which a host must say whether it is the primary. */
const PATIENCE = 3_000;

/** A write was sent to a standby. */
const READ_ONLY = "25006";

/**
 * One door to several hosts of which one is the primary: when it goes away, or turns out to be a standby, the others are asked.
 * What was under way is told that the database is unavailable; whoever tries again gets the new primary.
 */
export function followPrimary(hosts: readonly [Db, ...Db[]]): Db {
  let current = hosts[0];
  let finding: Promise<void> | null = null;
  const find = async (): Promise<void> => {
    current = await Promise.any(hosts.map(primaryOrNot)).catch(() => current);
  };
  const findOnce = (): Promise<void> =>
    (finding ??= find().finally(() => {
      finding = null;
    }));
  let isFound = false;
  const run = async <Result>(work: (db: Db) => Promise<Result>): Promise<Result> => {
    if (!isFound || finding !== null) await findOnce();
    isFound = true;
    const used = current;
    try {
      return await work(used);
    } catch (error) {
      if (!isElsewhere(error)) throw error;
      if (used === current) void findOnce();
      throw new StoreError("unavailable", null, error);
    }
  };
  return {
    engine: "postgres",
    query: (sql, parameters) => run((db) => db.query(sql, parameters)),
    tx: (work) => run((db) => db.tx(work)),
    script: (sql) => run((db) => db.script(sql)),
    copyTo: null,
    close: async () => {
      await Promise.all(hosts.map((db) => db.close()));
    },
  };
}

const isElsewhere = (error: unknown): boolean =>
  error instanceof StoreError && (error.code === "unavailable" || error.code === READ_ONLY);

async function primaryOrNot(db: Db): Promise<Db> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error("late"));
  });
  try {
    const [row] = await Promise.race([db.query("select pg_is_in_recovery() as standby"), late]);
    if (row?.["standby"] !== false) throw new Error("a standby");
    return db;
  } finally {
    clearTimeout(timer);
  }
}
