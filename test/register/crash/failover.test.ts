import { expect, test } from "@jest/globals";

import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { migrate } from "#register/engine/migrate.ts";
import { openPostgres } from "#register/engine/postgres.ts";
import { splitHosts } from "#register/engine/split-hosts.ts";
import { migrations } from "#register/migrations/index.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { verify } from "#register/store/verify.ts";

import { aFiling, someFacts } from "../../support/a-filing.ts";
import { anApp } from "../../support/an-app.ts";
import { findPostgres, startPostgres } from "../../support/postgres.ts";
import { aTenant } from "../../support/some-actors.ts";
import { until } from "../../support/until.ts";

test.each([
  ["postgres://a@one:5432,two:5433/db?x=1", ["postgres://a@one:5432/db?x=1", "postgres://a@two:5433/db?x=1"]],
  ["postgres://one/db", ["postgres://one/db"]],
  ["postgresql://a@one,two,three", ["postgresql://a@one", "postgresql://a@two", "postgresql://a@three"]],
])("%s names its hosts", (url, hosts) => {
  expect(splitHosts(url)).toEqual(hosts);
});

const clusters = findPostgres() !== null || process.env["CI"] === "true" ? [["postgres", startPostgres] as const] : [];

test.each(clusters)(
  "when the primary of %s dies and its replica is promoted, the server finds it, and what was acknowledged is there",
  async (_engine, start) => {
    const primary = await start();
    const first = primary.database("register");
    const replica = await primary.follow();
    const db = openPostgres(first.replace(`:${primary.port}`, `:${replica.port},127.0.0.1:${primary.port}`));
    await migrate(db, migrations);
    const tenants = [aTenant(), aTenant(), aTenant()];
    for (const tenant of tenants) await putTenant(db, tenant);
    const ids = tenants.map(({ id }) => id);
    const server = await anApp(db, ids, findCpr);
    const acknowledged: string[] = [];
    const others = new Set<number>();
    const file = async (tenant: string): Promise<boolean> => {
      const answer = await server.ask({ tenant, role: "reporter" }, "POST", "/api/incidents", someFacts);
      if (answer.status !== 201) {
        others.add(answer.status);
        return false;
      }
      const { year, no } = (await answer.json()) as { year: number; no: number };
      acknowledged.push(`${tenant} ${year}-${no}`);
      return true;
    };
    const filing = ids.map(async (tenant) => {
      for (let n = 0; n < 15; n++) await file(tenant);
    });
    await until(() => acknowledged.length > 5);
    primary.stopNow();
    replica.promote();
    await Promise.all(filing);
    // Beside the API, whose limit of reports an hour the failing ones have used up.
    const fileNow = (tenant: string): Promise<boolean> =>
      fileIncident(db, aFiling(tenant), new Date()).then(
        () => true,
        () => false,
      );
    for (const tenant of ids) await until(() => fileNow(tenant));
    expect([...others].filter((status) => status !== 503)).toEqual([]);
    const rows = await db.query("select tenant || ' ' || year || '-' || no as entry from incident");
    const kept = new Set(rows.map(({ entry }) => entry));
    expect(acknowledged.filter((entry) => !kept.has(entry))).toEqual([]);
    expect(await verify(db)).toEqual([]);
    await db.close();
    replica.remove();
    primary.start();
    primary.remove();
  },
  120_000,
);
