import { randomUUID } from "node:crypto";

import { stackFrames } from "#core/stack-frames.ts";

import { anchorHeads } from "./anchors/anchor-heads.ts";
import type { AuditHead } from "./anchors/read-heads.ts";
import type { TimeStamp } from "./anchors/time-stamp.ts";
import type { Db } from "./engine/db.ts";
import { errorCode } from "./engine/error-code.ts";
import { nightly } from "./leases/nightly.ts";
import { type Mailer, sendReminders } from "./reminders/send-reminders.ts";
import type { ServerLog } from "./server-log.ts";
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
  readonly log: ServerLog;
  /** Null where no authority is named. */
  readonly timeStamp: () => TimeStamp | null;
  /** Told now and every hour what senders made of each rule. */
  readonly told: (counts: readonly RuleDay[]) => void;
}

/**
 * Sends reminders every minute, counts rules every hour, and at night, by the clock on the wall, ends retention periods and clears
 * up. Of several servers on one database one does each night's work. Answers how to stop.
 */
export function startBackgroundJobs({ db, mailer, log, timeStamp, told }: BackgroundJobs): () => Promise<void> {
  const holder = randomUUID();
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
  const everyNight = (name: string, work: (now: Date) => Promise<unknown>): NodeJS.Timeout => {
    const look = (): Promise<unknown> => {
      const now = new Date();
      return nightly(db, name, holder, () => work(now), now);
    };
    return regularly(name, 5 * MINUTE, look, true);
  };
  const tellOfHead = (head: AuditHead): void => {
    log({ at: new Date().toISOString(), event: "audit head", details: { ...head } });
  };
  const timers = [
    regularly("reminders", MINUTE, sendDue),
    regularly("rules", HOUR, countRules, true),
    everyNight("audit head", (now) => anchorHeads(db, tellOfHead, timeStamp(), now)),
    everyNight("retention", (now) => purge(db, now)),
    // PostgreSQL has autovacuum for that.
    ...(db.engine === "embedded" ? [everyNight("vacuum", () => db.script("vacuum (analyze)"))] : []),
  ];
  return () => {
    timers.forEach(clearInterval);
    return running;
  };
}
