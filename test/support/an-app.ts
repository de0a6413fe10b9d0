import type { Hono } from "hono";

import type { TextDetector } from "#core/detect/finding.ts";
import { createApp } from "#register/app.ts";
import type { Db } from "#register/engine/db.ts";
import { createJobs } from "#register/jobs/create-jobs.ts";
import { createMetrics } from "#register/metrics.ts";
import { scanTexts } from "#register/scan/scan-texts.ts";
import type { HttpEnv } from "#register/http-env.ts";
import type { LogLine } from "#register/server-log.ts";
import { type DevelopmentSignIn, developmentSignIn } from "#register/sign-in/development.ts";
import type { Role } from "#register/store/actor.ts";

import { jobProgram } from "./job-program.ts";

/** The server in the process, its log, and a way to ask it as somebody. */
export interface AnApp {
  readonly app: Hono<HttpEnv>;
  readonly log: readonly LogLine[];
  readonly ask: (who: Who, method: string, path: string, body?: unknown, headers?: Headers) => Promise<Response>;
  readonly signIn: DevelopmentSignIn;
}

export interface Who {
  readonly tenant: string;
  readonly role: Role;
}

type Headers = Readonly<Record<string, string>>;

export async function anApp(db: Db, tenants: readonly string[], detect: TextDetector): Promise<AnApp> {
  const signIn = await developmentSignIn(tenants);
  const log: LogLine[] = [];
  const app = createApp({
    register: {
      db,
      rules: signIn.rules,
      scan: scanTexts(detect, () => "2026-11-20"),
      jobs: createJobs(jobProgram),
      freeSpace: () => Promise.resolve(null),
      development: null,
      developmentClosed: false,
      loginHost: null,
    },
    now: () => new Date(),
    log: (line) => {
      log.push(line);
    },
    asset: (path: string) =>
      path === "/"
        ? {
            bytes: "<!doctype html><title>desk</title>",
            type: "text/html; charset=utf-8",
            policy: "desk" as const,
            etag: '"1"',
          }
        : undefined,
    peerOf: () => "127.0.0.1",
    requestMetrics: createMetrics(new Date()),
    metrics: null,
    isStopping: () => false,
    rules: () => [],
  });
  const ask: AnApp["ask"] = async (who, method, path, body, headers = {}) => {
    const token = await signIn.issue({ ...who, name: "Signe Sagsbehandler" });
    const bytes = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
    const length = bytes === undefined ? {} : { "content-length": String(Buffer.byteLength(bytes)) };
    return app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...length, ...headers },
      ...(bytes === undefined ? {} : { body: typeof bytes === "string" ? bytes : Buffer.from(bytes) }),
    });
  };
  return { app, log, ask, signIn };
}
