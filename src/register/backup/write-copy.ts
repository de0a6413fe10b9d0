import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { resolve, sep } from "node:path";

import type { Db } from "../engine/db.ts";
import { errorCode } from "../engine/error-code.ts";
import { StartRefused } from "../engine/start-refused.ts";

/**
 * Writes a copy of an embedded register, which gets its name when it is whole and on the disk. The register may be used meanwhile.
 * @throws StartRefused in one line.
 */
export async function writeCopy(db: Db, folder: string, target: string): Promise<void> {
  if (db.copyTo === null) throw new StartRefused("this register is copied by the programs of PostgreSQL");
  if (resolve(target).startsWith(resolve(folder) + sep)) throw new StartRefused("a backup lies outside the register");
  if (existsSync(target)) throw new StartRefused(`${target} is there already`);
  const partial = `${target}.${randomUUID().slice(0, 8)}.partial`;
  try {
    await mkdir(partial, { mode: 0o700 });
    await db.copyTo(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw new StartRefused(`${target} cannot be written (${errorCode(error) ?? "an unexpected fault"})`, error);
  }
}
