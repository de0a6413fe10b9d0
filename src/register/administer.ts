import { exportRegister } from "./backup/export-register.ts";
import { importRegister } from "./backup/import-register.ts";
import type { Db } from "./engine/db.ts";
import { openForProgram } from "./open-for-program.ts";
import type { RegisterOptions } from "./options.ts";
import { type Fault, verify } from "./store/verify.ts";

export { StartRefused } from "./engine/start-refused.ts";

/** What an administrator does to a register that no server is using. Each throws StartRefused in one line. */
export interface Administration {
  /** The register as lines of JSON; answers how many rows. */
  readonly export: (write: (line: string) => Promise<void>) => Promise<number>;
  /** All lines into an empty register, or none; answers how many rows. */
  readonly import: (lines: AsyncIterable<string>) => Promise<number>;
  /** Rows that do not fit the trail; empty when all do. */
  readonly verify: () => Promise<readonly Fault[]>;
}

/** Opens the register for each task and closes it again. */
export function administer(database: RegisterOptions["database"]): Administration {
  const using = async <Result>(work: (db: Db) => Promise<Result>): Promise<Result> => {
    const db = await openForProgram(database);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  };
  return {
    export: (write) => using((db) => exportRegister(db, write)),
    import: (lines) => using((db) => importRegister(db, lines)),
    verify: () => using((db) => verify(db)),
  };
}
