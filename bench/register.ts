import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import type { Db } from "#register/engine/db.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { someFacts } from "../test/support/a-filing.ts";
import { startServer, stopServer, writeOrg } from "../test/support/a-server.ts";
import { anApp, type AnApp } from "../test/support/an-app.ts";
import { engines } from "../test/support/engines.ts";
import { aTenant } from "../test/support/some-actors.ts";
import { type TimedRow, timesRow } from "./times.ts";

const CLIENTS = 50;
const ORGANISATIONS = 98;
const FILERS = ["reporter", "coordinator", "dpo"] as const;
const FILINGS = 2_000;
/** Connections are opened and statements planned before anything is timed, as on a server that has run for a minute. */
const WARM_UP = 300;
/** Ten an hour and person are let through. */
const POSTS = ORGANISATIONS * FILERS.length * 9;

interface Measured {
  readonly perSecond: number;
  readonly times: readonly number[];
}

/** So many pieces of work by fifty clients, each with its own next piece as soon as it has its answer. */
async function byClients(count: number, work: (n: number) => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  let next = 0;
  const start = performance.now();
  const client = async (): Promise<void> => {
    while (next < count) {
      const n = next++;
      const before = performance.now();
      await work(n);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { perSecond: count / ((performance.now() - start) / 1_000), times };
}

/** The same fifty clients, together no quicker than so many a second. */
async function paced(count: number, rate: number, work: (n: number) => Promise<unknown>): Promise<Measured> {
  const start = performance.now();
  const times: number[] = [];
  const { perSecond: reached } = await byClients(count, async (n) => {
    const wait = start + (n * 1_000) / rate - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    const before = performance.now();
    await work(n);
    times.push(performance.now() - before);
  });
  return { perSecond: reached, times };
}

const perSecond = (what: string, { perSecond: rate }: Measured, target: string): TimedRow => ({
  what,
  figure: `${rate.toFixed(0)}/s`,
  target,
});

/** The register on both engines, with sync on: filing, counting, listing, and what the same machine's bare insert takes. */
export async function registerRows(entries: number): Promise<readonly TimedRow[]> {
  const rows: TimedRow[] = [];
  for (const [engine, open] of engines) {
    const { db, remove } = await open();
    try {
      const wanted = engine === "embedded" ? Math.min(entries, 100_000) : entries;
      rows.push(...(await engineRows(engine, db, wanted)));
    } finally {
      await remove();
    }
  }
  return [...rows, ...(await processRows())];
}

async function engineRows(engine: string, db: Db, entries: number): Promise<readonly TimedRow[]> {
  const tenants = Array.from({ length: ORGANISATIONS }, () => aTenant());
  for (const tenant of tenants) await putTenant(db, tenant);
  const ids = tenants.map(({ id }) => id);
  const server = await anApp(db, ids, findCpr);
  const tokens = await Promise.all(
    ids.flatMap((tenant) => FILERS.map((role) => server.signIn.issue({ tenant, role, name: "Prøve" }))),
  );
  await db.script("create table bare (id uuid primary key, entry jsonb)");
  const entry = JSON.stringify(someFacts);
  const bare = await byClients(FILINGS, () =>
    db.query("insert into bare values ($1::uuid, $2::jsonb)", [randomUUID(), entry]),
  );
  await byClients(WARM_UP, (n) => post(server, tokens[n % tokens.length] ?? "", "/api/incidents", someFacts));
  const filing = await byClients(FILINGS, (n) =>
    post(server, tokens[n % tokens.length] ?? "", "/api/incidents", someFacts),
  );
  const asked = engine === "embedded" ? 200 : 250;
  const steady = await paced(FILINGS, asked, (n) =>
    post(server, tokens[n % tokens.length] ?? "", "/api/incidents", someFacts),
  );
  const counting = await byClients(POSTS, (n) =>
    post(server, tokens[n % tokens.length] ?? "", "/api/counts", aCount(n)),
  );
  await fill(db, entries);
  const dpo = await server.signIn.issue({ tenant: ids[0] ?? "", role: "dpo", name: "Prøve" });
  const lists: number[] = [];
  for (let n = 0; n < 100; n++) {
    const start = performance.now();
    await server.app.request("/api/incidents", { headers: { authorization: `Bearer ${dpo}` } });
    lists.push(performance.now() - start);
  }
  return [
    perSecond(`${engine}: bare insert, one row a transaction`, bare, ""),
    perSecond(`${engine}: filing`, filing, `${asked}/s`),
    timesRow(`${engine}: filing, ${CLIENTS} clients as quick as they can`, filing.times, 100),
    timesRow(`${engine}: filing, ${CLIENTS} clients, ${asked}/s together`, steady.times, 100),
    perSecond(`${engine}: posts of counts`, counting, engine === "embedded" ? "" : "3000/s"),
    timesRow(`${engine}: list of 50 at ${entries.toLocaleString("en")} entries`, lists, 10),
  ];
}

async function post({ app }: AnApp, token: string, path: string, body: object): Promise<void> {
  const text = JSON.stringify(body);
  const headers = { authorization: `Bearer ${token}`, "content-length": String(Buffer.byteLength(text)) };
  const answer = await app.request(path, { method: "POST", headers, body: text });
  if (answer.status > 201) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}

const aCount = (n: number) => ({
  unit: `Enhed ${n % 20}`,
  day: new Date(Date.now() - (n % 9) * 24 * 3_600_000).toISOString().slice(0, 10),
  nonce: randomUUID(),
  counts: [{ rule: "cpr-not-secure", shown: 1, fixed: 1, sentAnyway: 0, reason: 0, falseAlarm: 0 }],
});

/** Copies of one entry, spread over all organisations. */
export async function fill(db: Db, entries: number): Promise<void> {
  const PIECE = 20_000;
  for (let from = 0; from < entries; from += PIECE) {
    await db.query(
      `insert into incident select copy.* from generate_series($1::integer, $2::integer) n
       join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them from tenant) t
         on t.place = n % t.all_of_them
       cross join lateral jsonb_populate_record((select i from incident i limit 1), jsonb_build_object('id', gen_random_uuid(), 'tenant', t.id,
         'year', 2000 + n / 100000, 'no', n + 1, 'idempotency_key', null)) copy`,
      [from, Math.min(from + PIECE, entries) - 1],
    );
  }
  await db.script("analyze incident");
}

/** A server process on an existing embedded register: how soon it serves, and the memory it holds after some filings. */
async function processRows(): Promise<readonly TimedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-bench-"));
  const org = writeOrg(join(folder, "org.json"), { embedded: join(folder, "data") });
  const program = resolve("dist/cli/postvagt.js");
  await stopServer((await startServer(org, program)).child);
  const starts: number[] = [];
  let memory = 0;
  for (let run = 0; run < 5; run++) {
    const before = performance.now();
    const { child, url, tokenFor } = await startServer(org, program);
    starts.push(performance.now() - before);
    const authorization = `Bearer ${await tokenFor("dpo")}`;
    for (let n = 0; n < 20; n++) {
      const headers = { authorization, "content-type": "application/json" };
      await fetch(`${url}/api/incidents`, { method: "POST", headers, body: JSON.stringify(someFacts) });
    }
    memory = Math.max(memory, residentMegabytes(child.pid ?? 0));
    await stopServer(child);
  }
  rmSync(folder, { recursive: true });
  return [
    timesRow("embedded: start of the process on an existing register", starts, 1_000),
    { what: "embedded: memory of the process", figure: `${memory.toFixed(0)} MB`, target: "600 MB" },
  ];
}

function residentMegabytes(pid: number): number {
  const lines = readFileSync(`/proc/${pid}/status`, "utf8").split("\n");
  const resident = lines.find((line) => line.startsWith("VmRSS:")) ?? "";
  return Number(resident.replace(/\D/g, "")) / 1_000;
}
