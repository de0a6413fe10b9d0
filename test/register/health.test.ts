import { afterAll, expect, test } from "@jest/globals";
import { type AppOptions, createApp } from "#register/app.ts";
import type { Db } from "#register/engine/db.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import { createJobs } from "#register/jobs/create-jobs.ts";
import { createMetrics } from "#register/metrics.ts";
import type { LogLine } from "#register/server-log.ts";
import { developmentSignIn } from "#register/sign-in/development.ts";
import { jobProgram } from "../support/job-program.ts";

const nobody = openPostgres("postgres://postvagt@127.0.0.1:1/register");
afterAll(() => nobody.close());

const isThere: Db = { ...nobody, query: () => Promise.resolve([]) };

async function askWhen({
  isStopping = false,
  withRegister = true,
  isTooMany = false,
  db = nobody,
  free = null as number | null,
} = {}) {
  const log: LogLine[] = [];
  const { rules } = await developmentSignIn(["00000000-0000-4000-8000-000000000001"]);
  const register = {
    db,
    rules,
    scan: () => [],
    jobs: createJobs(jobProgram),
    freeSpace: () => Promise.resolve(free),
    development: null,
    developmentClosed: false,
    loginHost: null,
  };
  const options: AppOptions = {
    register: withRegister ? register : null,
    now: () => new Date(),
    log: (line) => {
      log.push(line);
    },
    asset: (path) =>
      path === "/onsend.js" ? { bytes: "0", type: "text/javascript", policy: "pane", etag: '"1"' } : undefined,
    peerOf: () => "127.0.0.1",
    requestMetrics: createMetrics(new Date()),
    metrics: null,
    isStopping: () => isStopping,
    rules: () => [],
  };
  const app = createApp(options, () => !isTooMany);
  const statusOf = async (path: string) => (await app.request(path)).status;
  return { healthz: await statusOf("/healthz"), readyz: await statusOf("/readyz"), log, statusOf };
}

test.each([
  ["the database is away", {}, 503, "database"],
  ["the disk is nearly full", { db: isThere, free: 100_000_000 }, 503, "disk"],
  ["the disk has room", { db: isThere, free: 1_000_000_000 }, 200, undefined],
  ["the server is asked to stop", { isStopping: true }, 503, "stopping"],
  ["there is no database to be away", { withRegister: false }, 200, undefined],
])("%s: it runs, and says whether it may be sent work", async (_, when, readyz, fault) => {
  const asked = await askWhen(when);
  expect(asked).toMatchObject({ healthz: 200, readyz });
  expect(asked.log.map((line) => line.fault)).toEqual(fault === undefined ? [] : [fault]);
});

test("an address that asks too much of the register still gets the add-in, for without it mails are sent unchecked", async () => {
  const { statusOf } = await askWhen({ isTooMany: true });
  expect(await statusOf("/api/me")).toBe(429);
  expect(await statusOf("/onsend.js")).toBe(200);
});
