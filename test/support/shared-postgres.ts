import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres } from "./postgres.ts";
import { until } from "./until.ts";

/** An empty database of one suite. */
export interface SuiteDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Starting one takes seconds, on a busy machine many. */
const STARTING_TIMEOUT_MS = 60_000;

/**
 * A database in the PostgreSQL that all suites of a test run share: the first that needs it starts it, and the run's end stops
 * it (test-run.js). Outside of a run, in a benchmark for instance, it is a server of one's own.
 */
export async function aSuiteDatabase(): Promise<SuiteDatabase> {
  const folder = process.env["POSTVAGT_TEST_RUN"];
  if (folder === undefined) {
    const own = await startPostgres();
    return {
      url: own.database("register"),
      drop: () => {
        own.remove();
        return Promise.resolve();
      },
    };
  }
  const port = await portIn(folder);
  const name = `suite_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator(port, `create database ${name}`);
  return {
    url: `postgres://postvagt@127.0.0.1:${port}/${name}`,
    drop: () => asAdministrator(port, `drop database if exists ${name} with (force)`),
  };
}

/** Of the server of this run; whoever makes the folder `starting` starts it. */
async function portIn(folder: string): Promise<number> {
  const [started, failed] = [join(folder, "postgres.json"), join(folder, "failed")];
  if (isFirst(join(folder, "starting"))) {
    try {
      const { port, stop, folder: cluster } = await startPostgres();
      writeFileSync(`${started}.new`, JSON.stringify({ port, stop, folder: cluster }));
      renameSync(`${started}.new`, started);
    } catch (error) {
      writeFileSync(failed, "");
      throw error;
    }
  }
  await until(() => existsSync(started) || existsSync(failed), STARTING_TIMEOUT_MS);
  if (!existsSync(started)) throw new Error("another suite could not start PostgreSQL");
  return (JSON.parse(readFileSync(started, "utf8")) as { readonly port: number }).port;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

async function asAdministrator(port: number, command: string): Promise<void> {
  const client = new Client(`postgres://postvagt@127.0.0.1:${port}/postgres`);
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
