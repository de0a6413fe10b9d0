import type { Db } from "./engine/db.ts";
import { errorCode } from "./engine/error-code.ts";
import { DatabaseAway, StartRefused } from "./engine/start-refused.ts";
import { openRegister } from "./open-register.ts";
import type { RegisterOptions } from "./options.ts";

/**
 * The database, for a program whose user reads one line where it cannot be had.
 * @throws StartRefused; DatabaseAway where it may be had later
 */
export async function openForProgram(
  database: RegisterOptions["database"],
  open: typeof openRegister = openRegister,
): Promise<Db> {
  try {
    return await open(database);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new DatabaseAway(`the database cannot be opened (${innermostCode(error) ?? "no reason given"})`, error);
  }
}

/** The system's own code says more than ours around it. */
function innermostCode(error: unknown): string | null {
  const inner = error instanceof Error && error.cause !== undefined ? innermostCode(error.cause) : null;
  return inner ?? errorCode(error);
}
