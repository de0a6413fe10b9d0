import { type Exported, exportRegister } from "./backup/export-register.ts";
import type { Imported, ImportOptions } from "./backup/import-register.ts";
import { restoreRegister } from "./backup/restore-register.ts";
import type { Db } from "./engine/db.ts";
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

/** What an administrator does to a register that no server is using. Each throws StartRefused in one line. */
export interface Administration {
  /** The register as lines of JSON; answers how many rows, and which do not fit the trail. */
  readonly export: (write: (line: string) => Promise<void>) => Promise<Exported>;
  /** All lines into an empty register, or none; answers how many rows, and the damage that came along. */
  readonly import: (lines: AsyncIterable<string>, options: ImportOptions) => Promise<Imported>;
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
    verify: () => using((db) => verify(db)),
  };
}
