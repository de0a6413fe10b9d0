import { resolve } from "node:path";

import { requestBackup } from "./backup/backup-request.ts";
import { type Exported, exportRegister } from "./backup/export-register.ts";
import type { Imported, ImportOptions } from "./backup/import-register.ts";
import { restoreRegister } from "./backup/restore-register.ts";
import { writeCopy } from "./backup/write-copy.ts";
import type { Db } from "./engine/db.ts";
import { isFolderLocked } from "./engine/folder-lock.ts";
import { StartRefused } from "./engine/start-refused.ts";
import { StoreError } from "./engine/store-error.ts";
import { openForProgram } from "./open-for-program.ts";
import { openDatabase, openForCommand } from "./open-register.ts";
import type { RegisterOptions } from "./options.ts";
import { type Fault, verify } from "./store/verify.ts";

export { StartRefused } from "./engine/start-refused.ts";
export { sendMail } from "./send-mail.ts";
export { splitLines } from "./backup/split-lines.ts";
export { MAX_LINE_LENGTH } from "./backup/tables.ts";
export type { Fault } from "./store/verify.ts";

/** What an administrator does to a register; but for a backup, while no server is using an embedded one. Each throws StartRefused in one line. */
export interface Administration {
  /** The register as lines of JSON; answers how many rows, and which do not fit the trail. */
  readonly export: (write: (line: string) => Promise<void>) => Promise<Exported>;
  /** All lines into an empty register, or none; answers how many rows, and the damage that came along. */
  readonly import: (lines: AsyncIterable<string>, options: ImportOptions) => Promise<Imported>;
  /** A copy of an embedded register in a new folder, also while a server uses it. */
  readonly backup: (target: string) => Promise<void>;
  /** Rows that do not fit the trail; empty when all do. */
  readonly verify: () => Promise<readonly Fault[]>;
}

/** Opens the register for each task and closes it again. */
export function administer(database: RegisterOptions["database"]): Administration {
  const using = async <Result>(
    work: (db: Db) => Promise<Result>,
    open: (from: typeof database) => Promise<Db> = openForCommand,
  ): Promise<Result> => {
    const db = await openForProgram(database, open);
    try {
      return await work(db);
    } catch (error) {
      throw error instanceof StoreError ? new StartRefused(`nothing was done: ${error.message}`, error) : error;
    } finally {
      await db.close();
    }
  };
  return {
    export: (write) => using((db) => exportRegister(db, write)),
    // The schema is made as the export needs it.
    import: (lines, options) => using((db) => restoreRegister(db, lines, options), openDatabase),
    backup: async (target) => {
      if ("postgres" in database)
        throw new StartRefused("a register in PostgreSQL is backed up by pg_dump or pg_basebackup");
      const folder = resolve(database.embedded);
      if (isFolderLocked(folder)) await requestBackup(folder, target);
      else await using((db) => writeCopy(db, folder, target));
    },
    verify: () => using((db) => verify(db)),
  };
}
