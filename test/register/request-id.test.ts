import { afterAll, describe, expect, test } from "@jest/globals";
import { createApp } from "#register/app.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import { createJobs } from "#register/jobs/create-jobs.ts";
import { createMetrics } from "#register/metrics.ts";
import type { LogLine } from "#register/server-log.ts";
import { developmentSignIn } from "#register/sign-in/development.ts";
import { jobProgram } from "../support/job-program.ts";

const TENANT = "00000000-0000-4000-8000-000000000001";
const SECRET = "Mette Hansen, 010190-9999";
const nobody = openPostgres("postgres://postvagt@127.0.0.1:1/register");
afterAll(() => nobody.close());

async function anApp() {
  const log: LogLine[] = [];
  const signIn = await developmentSignIn([TENANT]);
  const app = createApp({
    register: {
      db: nobody,
      rules: signIn.rules,
      scan: () => [],
      jobs: createJobs(jobProgram),
      development: null,
      developmentClosed: false,
      loginHost: null,
    },
    now: () => new Date(),
    log: (line) => {
      log.push(line);
    },
    asset: (path) => {
      if (path === "/broken.js") throw new TypeError(`cannot read ${SECRET}`);
      return undefined;
    },
    peerOf: () => "127.0.0.1",
    requestMetrics: createMetrics(new Date()),
    metrics: null,
    isStopping: () => false,
    rules: () => [],
  });
  const token = await signIn.issue({ tenant: TENANT, role: "dpo", name: "Signe Sagsbehandler" });
  const ask = (path: string): Promise<Response> =>
    Promise.resolve(app.request(path, { headers: { authorization: `Bearer ${token}` } }));
  return { ask, log };
}

describe("an answer and its line in the log", () => {
  test.each(["/broken.js", "/nothing.js", "/api/me", "/api/nothing"])("%s: have the same id", async (path) => {
    const { ask, log } = await anApp();
    const id = (await ask(path)).headers.get("x-request-id");
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}$/);
    expect(log.map((line) => line.request)).toEqual([id]);
  });

  test("no two requests have one id, whatever id the client brings", async () => {
    const { ask, log } = await anApp();
    for (let at = 0; at < 20; at++) await ask("/nothing.js");
    expect(new Set(log.map((line) => line.request)).size).toBe(20);
  });

  test("a bug: the log says where in the code, and neither log nor answer what it was about", async () => {
    const { ask, log } = await anApp();
    const answer = await ask("/broken.js");
    expect([answer.status, await answer.json()]).toEqual([500, { code: "bug", problems: [] }]);
    const [line] = log;
    expect(line).toMatchObject({ status: 500, fault: "TypeError" });
    expect(line?.stack?.[0]).toBe("TypeError");
    expect(line?.stack?.[1]).toContain("test/register/request-id.test.ts:");
    expect(JSON.stringify(log)).not.toContain("9999");
  });

  test("a database that is away: the log says which call met it", async () => {
    const { ask, log } = await anApp();
    expect((await ask("/api/incidents")).status).toBe(503);
    expect(log[0]).toMatchObject({ status: 503, fault: "unavailable" });
    expect(log[0]?.stack?.[0]).toBe("StoreError unavailable");
  });

  test("a refusal that is the client's own doing has no stack", async () => {
    const { ask, log } = await anApp();
    await ask("/nothing.js");
    expect(log.map(({ status, stack }) => [status, stack])).toEqual([[404, undefined]]);
  });
});
