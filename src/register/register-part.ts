import { resolve } from "node:path";

import type { TextDetector } from "#core/detect/finding.ts";
import type { RegisterParts } from "./app.ts";
import { type TimeStamp, timeStampAt } from "./anchors/time-stamp.ts";
import { answerBackups } from "./backup/backup-request.ts";
import type { Db } from "./engine/db.ts";
import { createJobs, type JobProgram } from "./jobs/create-jobs.ts";
import { startBackgroundJobs } from "./background-jobs.ts";
import { freeSpace } from "./engine/free-space.ts";
import { logAdvice } from "./engine/log-advice.ts";
import { openLate } from "./late-database.ts";
import { openForProgram } from "./open-for-program.ts";
import type { SignedInRegister } from "./options.ts";
import { smtpMailer } from "./reminders/smtp-mailer.ts";
import type { Mailer } from "./reminders/send-reminders.ts";
import { scanTexts } from "./scan/scan-texts.ts";
import type { ServerLog } from "./server-log.ts";
import { type DevelopmentSignIn, developmentSignIn } from "./sign-in/development.ts";
import { entraRules } from "./sign-in/entra-rules.ts";
import { markDatabase } from "./sign-in/mark-database.ts";
import type { TokenRules } from "./sign-in/token-rules.ts";
import type { RuleDay } from "./store/read-rule-days.ts";
import { type SharedState, sharedState } from "./store/shared-state.ts";
import { putTenant } from "./store/put-tenant.ts";

/** The register of a running server: its database for as long as it runs, the rest as the organisation file says now. */
export interface RegisterPart {
  /** Answers that it is unavailable for as long as it cannot be opened. */
  readonly db: Db;
  readonly parts: () => Omit<RegisterParts, "developmentClosed">;
  /** What all servers of the database know alike. */
  readonly shared: SharedState;
  /** Takes on other organisations, sign-in and relay; the database hears of it when it is there. */
  readonly change: (register: SignedInRegister, address: string | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Brought {
  readonly detect: TextDetector;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: ServerLog;
  readonly jobProgram: JobProgram;
  /** Told the counts of rules now and then. */
  readonly told: (counts: readonly RuleDay[]) => void;
}

/**
 * Opens the database and makes the organisations known in it, or goes on trying while it is away.
 * @throws StartRefused in one line, for what only a person can fix.
 */
export async function openRegisterPart(
  first: SignedInRegister,
  address: string | null,
  { detect, environment, log, jobProgram, told }: Brought,
): Promise<RegisterPart> {
  const scan = scanTexts(detect, () => new Date().toISOString().slice(0, 10));
  const jobs = createJobs(jobProgram);
  let current = first;
  let mailer = postmanFor(first, address, environment);
  let signIn = await signInFor(first);
  let stopHouse: (() => Promise<void>) | undefined;
  let stopBackups: (() => void) | undefined;
  const late = await openLate({
    engine: "postgres" in first.database ? "postgres" : "embedded",
    open: () => openForProgram(first.database),
    prepare: async (db) => {
      await markDatabase(db, current.signIn === "development" ? "development" : "entra");
      for (const tenant of current.tenants) await putTenant(db, tenant);
      if (stopHouse === undefined) await tellOfLog(db, log);
      stopHouse ??= startBackgroundJobs({ db, mailer: () => mailer, log, timeStamp: () => stampFor(current), told });
      if ("embedded" in first.database) stopBackups ??= answerBackups(db, resolve(first.database.embedded));
    },
    told: (why) => {
      const details = why === null ? { status: "open" } : { status: "away", why };
      log({ at: new Date().toISOString(), event: "database", details });
    },
  });
  return {
    db: late.db,
    parts: () => ({ db: late.db, scan, jobs, freeSpace: spaceOf(first), ...signIn }),
    shared: sharedState(late.db),
    change: async (next, at) => {
      // Tokens and keys that are known stay known where nothing was changed about them.
      if (!isSameSignIn(current, next)) signIn = await signInFor(next);
      mailer = postmanFor(next, at, environment);
      current = next;
      void late.settle();
    },
    close: async () => {
      stopBackups?.();
      await Promise.all([jobs.close(), stopHouse?.()]);
      await late.close();
    },
  };
}

/** In one line, where the database is set to write down what it refuses. */
async function tellOfLog(db: Db, log: ServerLog): Promise<void> {
  const advice = await logAdvice(db);
  if (advice.length === 0) return;
  const details = { set: advice, why: "else PostgreSQL writes contents of the register into its own log" };
  log({ at: new Date().toISOString(), event: "database log", details });
}

/** Of PostgreSQL its own machine knows. */
function spaceOf({ database }: SignedInRegister): () => Promise<number | null> {
  return () => ("embedded" in database ? freeSpace(resolve(database.embedded)) : Promise.resolve(null));
}

interface SignInParts {
  readonly rules: TokenRules;
  readonly development: DevelopmentSignIn | null;
  readonly loginHost: string | null;
}

function postmanFor(
  { smtp }: SignedInRegister,
  address: string | null,
  environment: Brought["environment"],
): Mailer | null {
  return smtp === null || address === null ? null : smtpMailer(smtp, address, environment["POSTVAGT_SMTP_PASSWORD"]);
}

function stampFor({ timeStamp }: SignedInRegister): TimeStamp | null {
  return timeStamp === null ? null : timeStampAt(timeStamp);
}

function isSameSignIn(before: SignedInRegister, after: SignedInRegister): boolean {
  const key = ({ signIn, tenants }: SignedInRegister): string => JSON.stringify([signIn, tenants.map(({ id }) => id)]);
  return key(before) === key(after);
}

async function signInFor({ signIn, tenants }: SignedInRegister): Promise<SignInParts> {
  const ids = tenants.map(({ id }) => id);
  if (signIn !== "development") {
    return {
      rules: entraRules({ ...signIn, tenants: ids }),
      development: null,
      loginHost: new URL(signIn.authority).host,
    };
  }
  const development = await developmentSignIn(ids);
  return { rules: development.rules, development, loginHost: null };
}
