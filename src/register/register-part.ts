import type { TextDetector } from "#core/detect/finding.ts";
import type { Problem } from "#core/policy/problem.ts";
import type { RegisterParts } from "./app.ts";
import type { Db } from "./engine/db.ts";
import { startBackgroundJobs } from "./background-jobs.ts";
import { openForProgram } from "./open-for-program.ts";
import type { RegisterOptions } from "./options.ts";
import { smtpMailer } from "./reminders/smtp-mailer.ts";
import type { Mailer } from "./reminders/send-reminders.ts";
import { scanTexts } from "./scan/scan-texts.ts";
import type { Log } from "./server-log.ts";
import { type DevelopmentSignIn, developmentSignIn } from "./sign-in/development.ts";
import { entraRules } from "./sign-in/entra-rules.ts";
import type { TokenRules } from "./sign-in/token-rules.ts";
import type { RuleDay } from "./store/read-rule-days.ts";
import { putTenant } from "./store/put-tenant.ts";

/** The register of a running server: its database for as long as it runs, the rest as the organisation file says now. */
export interface RegisterPart {
  readonly db: Db;
  readonly parts: () => RegisterParts;
  /** Takes on other organisations, sign-in and relay; answers why not. */
  readonly change: (register: RegisterOptions, address: string | null) => Promise<readonly Problem[]>;
  readonly keepHouse: (log: Log, told: (counts: readonly RuleDay[]) => void) => () => Promise<void>;
}

interface Brought {
  readonly detect: TextDetector;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the database and makes the organisations known in it.
 * @throws StartRefused in one line.
 */
export async function openRegisterPart(
  register: RegisterOptions,
  address: string | null,
  { detect, environment }: Brought,
): Promise<RegisterPart> {
  const db = await openForProgram(register.database);
  const scan = scanTexts(detect, () => new Date().toISOString().slice(0, 10));
  const settle = async (next: RegisterOptions, at: string | null): Promise<Settled> => {
    for (const tenant of next.tenants) await putTenant(db, tenant);
    const password = environment["POSTVAGT_SMTP_PASSWORD"];
    const mailer = next.smtp === null || at === null ? null : smtpMailer(next.smtp, at, password);
    return { mailer, ...(await signInFor(next)) };
  };
  try {
    let settled = await settle(register, address);
    let current = register;
    return {
      db,
      parts: () => ({ db, scan, ...settled }),
      change: async (next, at) => {
        try {
          const { mailer, ...signIn } = await settle(next, at);
          // Tokens and keys that are known stay known where nothing was changed about them.
          settled = { mailer, ...(isSameSignIn(current, next) ? withoutMailer(settled) : signIn) };
          current = next;
          return [];
        } catch {
          return [{ path: "register", expected: "a database that answers", found: "none" }];
        }
      },
      keepHouse: (log, told) => startBackgroundJobs({ db, mailer: () => settled.mailer, log, told }),
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

interface SignInParts {
  readonly rules: TokenRules;
  readonly development: DevelopmentSignIn | null;
  readonly loginHost: string | null;
}

interface Settled extends SignInParts {
  readonly mailer: Mailer | null;
}

function withoutMailer({ rules, development, loginHost }: Settled): SignInParts {
  return { rules, development, loginHost };
}

function isSameSignIn(before: RegisterOptions, after: RegisterOptions): boolean {
  const key = ({ signIn, tenants }: RegisterOptions): string => JSON.stringify([signIn, tenants.map(({ id }) => id)]);
  return key(before) === key(after);
}

async function signInFor({ signIn, tenants }: RegisterOptions): Promise<SignInParts> {
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
