import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { migrate } from "#register/engine/migrate.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import { migrations } from "#register/migrations/index.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";
import { aFiling, someFacts } from "../../support/a-filing.ts";
import { PROGRAM, writeOrg } from "../../support/a-server.ts";
import { anApp } from "../../support/an-app.ts";
import { engines } from "../../support/engines.ts";
import { findPostgres, startPostgres } from "../../support/postgres.ts";
import { aTenant } from "../../support/some-actors.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-mishaps-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(engines)(
  "a clock that is moved back leaves numbers and trail of %s whole",
  async (_engine, open) => {
    const { db, remove } = await open();
    const tenant = aTenant();
    await putTenant(db, tenant);
    const moments = ["2026-11-20T10:00:00Z", "2026-11-20T08:00:00Z", "2025-12-31T22:00:00Z", "2026-11-20T10:00:01Z"];
    const numbers: string[] = [];
    for (const moment of moments) {
      const { year, no } = await fileIncident(db, aFiling(tenant.id), new Date(moment));
      numbers.push(`${year}-${no}`);
    }
    expect(numbers).toEqual(["2026-1", "2026-2", "2025-1", "2026-3"]);
    expect(await verify(db)).toEqual([]);
    await remove();
  },
  60_000,
);

const clusters = findPostgres() !== null || process.env["CI"] === "true" ? [["postgres", startPostgres] as const] : [];

test.each(clusters)(
  "%s stopped and started while people file: each is told, and what was acknowledged is there",
  async (_engine, start) => {
    const cluster = await start();
    const db = openPostgres(cluster.database("stopped"));
    await migrate(db, migrations);
    const tenants = Array.from({ length: 4 }, () => aTenant());
    for (const tenant of tenants) await putTenant(db, tenant);
    const server = await anApp(
      db,
      tenants.map(({ id }) => id),
      findCpr,
    );
    const statuses = new Map<number, number>();
    let isOver = false;
    const fileOn = async (tenant: string): Promise<void> => {
      for (let n = 0; n < 25 && !isOver; n++) {
        const { status } = await server.ask({ tenant, role: "reporter" }, "POST", "/api/incidents", someFacts);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        await new Promise((done) => setTimeout(done, 40));
      }
    };
    const filing = tenants.map(({ id }) => fileOn(id));
    await new Promise((done) => setTimeout(done, 150));
    cluster.stopNow();
    await new Promise((done) => setTimeout(done, 150));
    cluster.start();
    await Promise.all(filing);
    isOver = true;
    const again = await server.ask({ tenant: tenants[0]?.id ?? "", role: "dpo" }, "POST", "/api/incidents", someFacts);
    expect(again.status).toBe(201);
    expect([...statuses.keys()].filter((status) => ![201, 503].includes(status))).toEqual([]);
    const [row] = await db.query("select count(*)::integer as n from incident");
    expect(row?.["n"]).toBeGreaterThanOrEqual((statuses.get(201) ?? 0) + 1);
    expect(await verify(db)).toEqual([]);
    await db.close();
    cluster.remove();
  },
  120_000,
);

describe("a place where the register cannot be", () => {
  const file = join(folder, "taken");
  writeFileSync(file, "a file");

  test.each([
    ["a file", file],
    ["below a file", join(file, "data")],
  ])("%s is named in one line", (name, embedded) => {
    const org = writeOrg(join(folder, `${name}.json`), { embedded });
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "serve", "--org", org], {
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(status).toBe(65);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toContain("    at ");
  });
});
