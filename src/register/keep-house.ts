import type { Db } from "./engine/db.ts";
import { errorCode } from "./engine/error-code.ts";
import { type Postman, sendReminders } from "./reminders/send-reminders.ts";
import type { Log } from "./server-log.ts";
import { purge } from "./store/purge.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Household {
  readonly db: Db;
  /** Null where the organisation has named no relay: reminders wait in the register. */
  readonly postman: Postman | null;
  readonly log: Log;
}

/** Sends reminders every minute, and once a day ends retention periods. Answers how to stop. */
export function keepHouse({ db, postman, log }: Household): () => Promise<void> {
  let running = Promise.resolve();
  const regularly = (route: string, every: number, work: () => Promise<unknown>): NodeJS.Timeout => {
    const run = async (): Promise<void> => {
      const at = new Date();
      const fault = await work().then(
        () => undefined,
        (error: unknown) => errorCode(error) ?? "failed",
      );
      const milliseconds = Date.now() - at.getTime();
      if (fault !== undefined) log({ at: at.toISOString(), method: "-", route, status: 500, milliseconds, fault });
    };
    return setInterval(() => {
      running = running.then(run);
    }, every).unref();
  };
  const timers = [
    ...(postman === null ? [] : [regularly("reminders", MINUTE, () => sendReminders(db, postman, new Date()))]),
    regularly("retention", DAY, () => purge(db, new Date())),
  ];
  return () => {
    timers.forEach(clearInterval);
    return running;
  };
}
