import { stackFrames } from "#core/stack-frames.ts";

import type { Db } from "./engine/db.ts";
import { errorCode } from "./engine/error-code.ts";
import { type Mailer, sendReminders } from "./reminders/send-reminders.ts";
import type { Log } from "./server-log.ts";
import { type RuleDay, readRuleDays } from "./store/read-rule-days.ts";
import { purge } from "./store/purge.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A rule is judged by the last three months: long enough for rare rules, short enough to forgive. */
const RULE_DAYS = 90;

interface BackgroundJobs {
  readonly db: Db;
  /** Null where the organisation has named no relay: reminders wait in the register. */
  readonly mailer: () => Mailer | null;
  readonly log: Log;
  /** Told now and every hour what senders made of each rule. */
  readonly told: (counts: readonly RuleDay[]) => void;
}

/** Sends reminders every minute, counts rules every hour, and once a day ends retention periods. Answers how to stop. */
export function startBackgroundJobs({ db, mailer, log, told }: BackgroundJobs): () => Promise<void> {
  let running = Promise.resolve();
  const regularly = (route: string, every: number, work: () => Promise<unknown>, atOnce = false): NodeJS.Timeout => {
    const run = async (): Promise<void> => {
      const at = new Date();
      const failed = await work().then(
        () => undefined,
        (error: unknown) => ({ fault: errorCode(error) ?? "failed", stack: stackFrames(error) }),
      );
      const milliseconds = Date.now() - at.getTime();
      if (failed !== undefined) log({ at: at.toISOString(), method: "-", route, status: 500, milliseconds, ...failed });
    };
    const inTurn = (): void => {
      running = running.then(run);
    };
    if (atOnce) inTurn();
    return setInterval(inTurn, every).unref();
  };
  const sendDue = async (): Promise<void> => {
    const relay = mailer();
    if (relay === null) return;
    const at = new Date();
    const { failed } = await sendReminders(db, relay, at);
    const milliseconds = Date.now() - at.getTime();
    const line = { at: at.toISOString(), method: "-", route: "reminders", status: 502, milliseconds };
    if (failed > 0) log({ ...line, fault: `${failed} not taken by the relay` });
  };
  const countRules = async (): Promise<void> => {
    const from = new Date(Date.now() - RULE_DAYS * DAY).toISOString().slice(0, 10);
    told(await readRuleDays(db, from));
  };
  const timers = [
    regularly("reminders", MINUTE, sendDue),
    regularly("rules", HOUR, countRules, true),
    regularly("retention", DAY, () => purge(db, new Date())),
  ];
  return () => {
    timers.forEach(clearInterval);
    return running;
  };
}
