import { afterAll, beforeAll, expect, test } from "@jest/globals";

import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { logAdvice } from "#register/engine/log-advice.ts";
import { migrate } from "#register/engine/migrate.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import type { Db } from "#register/engine/db.ts";
import { migrations } from "#register/migrations/index.ts";
import { putTenant } from "#register/store/put-tenant.ts";

import { someFacts } from "../../support/a-filing.ts";
import { anApp, type AnApp } from "../../support/an-app.ts";
import { findPostgres, type Postgres, startPostgres } from "../../support/postgres.ts";
import { aTenant } from "../../support/some-actors.ts";

/** Stands in every text that is sent, and must stand in no line of the database's log. */
const NAME = "Oldefar Mosebølle";
const NUL = String.fromCharCode(0);
const HALF = "\ud83d";

const tenant = aTenant();
const dpo = { tenant: tenant.id, role: "dpo" } as const;
const isHere = findPostgres() !== null || process.env["CI"] === "true";

let cluster: Postgres | undefined;
let db: Db | undefined;
let server: AnApp | undefined;

beforeAll(async () => {
  if (!isHere) return;
  cluster = await startPostgres();
  db = openPostgres(cluster.database("register"));
  await migrate(db, migrations);
  await putTenant(db, tenant);
  server = await anApp(db, [tenant.id], findCpr);
}, 60_000);
afterAll(async () => {
  await db?.close();
  cluster?.remove();
});

const facts = { ...someFacts, description: `${NAME} fik brevet.`, causeText: NAME, unit: NAME };
const time = { day: "2026-11-20", time: null, endDay: null, precision: "day" };
const entry = `/api/incidents/${new Date().getFullYear()}/1`;

/** Everything that a schema, a constraint or the database itself once refused, with a name in it. */
const attempts: readonly (readonly [title: string, method: string, path: string, body: object])[] = [
  ["a decision without its reason", "PATCH", entry, { version: 1, change: { authorityDecision: "do_not_notify" } }],
  [
    "people not told without a reason",
    "PATCH",
    entry,
    { version: 1, change: { dataSubjectDecision: "do_not_inform" } },
  ],
  ["another awareness", "PATCH", entry, { version: 1, change: { awareAt: "2026-11-19T10:00:00Z" } }],
  ["a state without its reason", "POST", `${entry}/state`, { version: 1, to: "rejected" }],
  ["a state without a decision", "POST", `${entry}/state`, { version: 1, to: "not_notified" }],
  [
    "an end before the beginning",
    "PATCH",
    entry,
    { version: 1, change: { times: [{ ...time, endDay: "2026-11-19" }] } },
  ],
  ["a link to nothing", "PATCH", entry, { version: 1, change: { links: [{ kind: "continues" }] } }],
  [
    "a link to two things",
    "PATCH",
    entry,
    { version: 1, change: { links: [{ kind: "continues", year: 2026, no: 1, text: NAME }] } },
  ],
  ["NUL in a report", "POST", "/api/incidents", { ...facts, description: NAME + NUL }],
  ["half a character in a report", "POST", "/api/incidents", { ...facts, description: NAME + HALF }],
  ["NUL in a draft", "PUT", "/api/drafts/22222222-2222-4222-8222-222222222222", { text: NAME + NUL }],
  [
    "half a character in the name of a draft's field",
    "PUT",
    "/api/drafts/22222222-2222-4222-8222-222222222222",
    { [NAME + HALF]: 1 },
  ],
  ["NUL in a search", "POST", "/api/incidents/search", { text: NAME + NUL }],
  ["a number that no integer holds", "POST", "/api/incidents", { ...facts, subjectsCount: 3_000_000_000 }],
  ["a day that does not exist", "POST", "/api/incidents", { ...facts, times: [{ ...time, day: "2026-02-31" }] }],
  [
    "NUL in a unit's counts",
    "POST",
    "/api/counts",
    { unit: NAME + NUL, day: "2026-11-20", nonce: "a-nonce-of-16-chars", counts: [] },
  ],
];

(isHere ? test : test.skip)(
  "nothing that a person writes reaches PostgreSQL's own log, whatever is refused",
  async () => {
    if (server === undefined || cluster === undefined || db === undefined) throw new Error("no server");
    const key = { "idempotency-key": NAME };
    const same = await Promise.all(
      Array.from({ length: 8 }, () => server?.ask(dpo, "POST", "/api/incidents", facts, key)),
    );
    expect(new Set(same.map((one) => one?.status))).toEqual(new Set([201, 200]));
    for (const [title, method, path, body] of attempts) {
      const change = "change" in body ? { change: { causeText: NAME, ...(body.change as object) } } : {};
      const answer = await server.ask(dpo, method, path, { ...body, ...change });
      expect([title, [400, 409].includes(answer.status)]).toEqual([title, true]);
    }
    const long = `${NAME}${"x".repeat(199 - NAME.length)}😀`;
    const token = await server.signIn.issue({ ...dpo, name: long });
    const text = JSON.stringify(facts);
    const headers = { authorization: `Bearer ${token}`, "content-length": `${Buffer.byteLength(text)}` };
    const filed = await server.app.request("/api/incidents", { method: "POST", headers, body: text });
    expect(filed.status).toBe(201);
    // What the database refuses all the same is seen, so that the log is known to be read.
    await expect(db.query("insert into incident_time values (null, 1, null, null, null, 'day')")).rejects.toThrow();
    const said = cluster.log();
    expect(said).toContain("incident_time");
    for (const word of NAME.split(" ")) expect(said).not.toContain(word);
  },
  60_000,
);

(isHere ? test : test.skip)("a database that writes down what it refuses is named with what to set", async () => {
  if (db === undefined || cluster === undefined) throw new Error("no database");
  expect(await logAdvice(db)).toEqual(["log_error_verbosity = terse", "log_parameter_max_length = 0"]);
  for (const setting of await logAdvice(db)) await db.script(`alter role postvagt set ${setting.replace("=", "to")}`);
  const again = openPostgres(`postgres://postvagt@127.0.0.1:${cluster.port}/register`);
  expect(await logAdvice(again)).toEqual([]);
  await again.close();
});
