import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { createRemoteJWKSet } from "jose";
import type { TextDetector } from "#core/detect/finding.ts";
import { createApp } from "./app.ts";
import type { Db } from "./engine/db.ts";
import { errorCode } from "./engine/error-code.ts";
import { StartRefused } from "./engine/start-refused.ts";
import { keepHouse } from "./keep-house.ts";
import { openForProgram } from "./open-for-program.ts";
import type { RegisterOptions } from "./options.ts";
import type { Asset } from "./page/serve-pages.ts";
import { smtpPostman } from "./reminders/smtp-postman.ts";
import { scanTexts } from "./scan/scan-texts.ts";
import type { Log } from "./server-log.ts";
import { developmentSignIn, refuseOutsideDevelopment } from "./sign-in/development.ts";
import type { TokenRules } from "./sign-in/token-rules.ts";
import { putTenant } from "./store/put-tenant.ts";

export { StartRefused } from "./engine/start-refused.ts";

/** What the program that starts the server brings along. */
export interface ServeParts {
  readonly detect: TextDetector;
  readonly asset: (path: string) => Asset | undefined;
  readonly log: Log;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Serving {
  readonly url: string;
  /** Ends what is under way, then the database. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the register with its pages on the address that the options name.
 * @throws StartRefused in one line that an administrator can act on.
 */
export async function serve(options: RegisterOptions, parts: ServeParts): Promise<Serving> {
  const { listen, signIn, tenants } = options;
  if (signIn === "development") refuseOutsideDevelopment(listen.host, parts.environment);
  const ids = tenants.map(({ id }) => id);
  const development = signIn === "development" ? await developmentSignIn(ids) : null;
  const rules = development === null ? entraRules(signIn, ids) : development.rules;
  const db = await openForProgram(options.database);
  try {
    for (const tenant of tenants) await putTenant(db, tenant);
    const app = createApp({
      db,
      rules,
      scan: scanTexts(parts.detect, () => new Date().toISOString().slice(0, 10)),
      now: () => new Date(),
      log: parts.log,
      development,
      loginHost: signIn === "development" ? null : new URL(signIn.authority).host,
      asset: parts.asset,
      peerOf: (context) => getConnInfo(context).remote.address,
    });
    const server = createAdaptorServer({ fetch: app.fetch });
    const port = await listenOn(server, listen);
    const password = parts.environment["POSTVAGT_SMTP_PASSWORD"];
    const postman = options.smtp === null ? null : smtpPostman(options.smtp, options.address, password);
    const stop = keepHouse({ db, postman, log: parts.log });
    return {
      url: `http://${listen.host}:${port}`,
      close: async () => {
        await stop();
        await close(server, db);
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Entra's own addresses for keys and issuer (register.md 5.1). */
function entraRules(signIn: RegisterOptions["signIn"], tenants: readonly string[]): TokenRules {
  if (signIn === "development") throw new TypeError("development sign-in brings its own rules");
  const { authority, clientId, scope } = signIn;
  const keys = new Map(
    tenants.map((tenant) => [tenant, createRemoteJWKSet(new URL(`${authority}/${tenant}/discovery/v2.0/keys`))]),
  );
  return {
    tenants: new Set(tenants),
    audience: clientId,
    scope,
    issuerOf: (tenant) => `${authority}/${tenant}/v2.0`,
    keysOf: (tenant) => {
      const found = keys.get(tenant);
      if (found === undefined) throw new TypeError("keys are asked for known organisations only");
      return found;
    },
  };
}

type Server = ReturnType<typeof createAdaptorServer>;

function listenOn(server: Server, { host, port }: RegisterOptions["listen"]): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = errorCode(error) === "EADDRINUSE";
      reject(new StartRefused(isTaken ? `port ${port} is in use` : `${host}:${port} cannot be listened on`, error));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server, db: Db): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(() => {
      db.close().then(resolve, reject);
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
