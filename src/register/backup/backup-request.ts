import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

import * as v from "valibot";

import type { Db } from "../engine/db.ts";
import { isFolderLocked } from "../engine/folder-lock.ts";
import { StartRefused } from "../engine/start-refused.ts";
import { writeCopy } from "./write-copy.ts";

/**
 * Files by which a command asks the server that has the folder for a backup. Whoever can write here can read the register anyway,
 * so that nobody gains anything by asking.
 */
const REQUEST = "backup-request.json";
const ANSWER = "backup-answer.json";

const requestSchema = v.object({ id: v.string(), target: v.string() });
const answerSchema = v.object({ id: v.string(), refused: v.nullable(v.string()) });

const LOOK_EVERY = 1_000;

/** Milliseconds that a server takes at most to see a request. */
const UNSEEN_AFTER = 20_000;

/** Looks for requests and answers them, until it is stopped. */
export function answerBackups(db: Db, folder: string): () => void {
  let isBusy = false;
  const look = async (): Promise<void> => {
    const request = readJson(join(folder, REQUEST), requestSchema);
    if (request === null) return;
    await rm(join(folder, REQUEST), { force: true });
    const refused = await writeCopy(db, folder, request.target).then(
      () => null,
      (error: unknown) => (error instanceof StartRefused ? error.message : "an unexpected fault"),
    );
    await writeWhole(join(folder, ANSWER), { id: request.id, refused } satisfies v.InferOutput<typeof answerSchema>);
  };
  const timer = setInterval(() => {
    if (isBusy || !existsSync(join(folder, REQUEST))) return;
    isBusy = true;
    // A folder that cannot be written is reported by the register itself; who asked is told by the silence.
    void look()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
      });
  }, LOOK_EVERY).unref();
  return () => {
    clearInterval(timer);
  };
}

/**
 * Asks the server that has the folder for a backup, and waits for it.
 * @throws StartRefused in one line, also where the server goes away meanwhile.
 */
export async function requestBackup(folder: string, target: string): Promise<void> {
  const id = randomUUID();
  const path = join(folder, REQUEST);
  if (existsSync(path)) throw new StartRefused("another backup is being asked for");
  await writeWhole(path, { id, target: resolve(target) } satisfies v.InferOutput<typeof requestSchema>);
  for (let waited = 0; ; waited += LOOK_EVERY) {
    await setTimeout(LOOK_EVERY);
    const answer = readJson(join(folder, ANSWER), answerSchema);
    if (answer?.id === id) {
      await rm(join(folder, ANSWER), { force: true });
      if (answer.refused !== null) throw new StartRefused(answer.refused);
      return;
    }
    const isUnseen = waited >= UNSEEN_AFTER && existsSync(path);
    if (!isUnseen && isFolderLocked(folder)) continue;
    await rm(path, { force: true });
    throw new StartRefused("the server that uses the folder does not answer");
  }
}

async function writeWhole(path: string, value: object): Promise<void> {
  const partial = `${path}.${randomUUID().slice(0, 8)}.partial`;
  await writeFile(partial, JSON.stringify(value), { mode: 0o600 });
  await rename(partial, path);
}

function readJson<Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> | null {
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(path, "utf8")));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
