/** Why the register does not start, in one line that an administrator can act on. */
export class StartRefused extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StartRefused";
  }
}

/** The database cannot be opened now, and may be later without anybody's doing: a server goes on trying. */
export class DatabaseAway extends StartRefused {}
