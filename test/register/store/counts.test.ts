import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { countChecks, type Counts, readCounts } from "#register/store/count-checks.ts";
import { purge } from "#register/store/purge.ts";
import { putTenant } from "#register/store/put-tenant.ts";

import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { aTenant } from "../../support/some-actors.ts";

const once: Counts = { rule: "cpr", shown: 2, fixed: 1, sentAnyway: 0, reason: 1, falseAlarm: 0 };

describe.each(engines)("counts on %s", (_name, open) => {
  let opened: Opened;
  let tenant = "";
  let nonce = 0;

  beforeAll(async () => {
    opened = await open();
  }, 120_000);

  afterAll(async () => {
    await opened.remove();
  });

  beforeEach(async () => {
    const one = aTenant();
    tenant = one.id;
    await putTenant(opened.db, one);
  });

  /** So many mailboxes of a unit hand over their counts of a day. */
  async function handOver(unit: string, mailboxes: number, day = "2026-11-24"): Promise<void> {
    for (let n = 0; n < mailboxes; n++)
      await countChecks(opened.db, { tenant, unit, day, nonce: `nonce-of-sixteen-${nonce++}`, counts: [once] });
  }

  const sums = async (from = "2026-01-01", to = "2026-12-31") =>
    (await readCounts(opened.db, tenant, from, to)).map(({ unit, shown }) => [unit, shown]);

  test("are summed by unit and rule, reasons too, and a retry counts once", async () => {
    await handOver("Jobcenter", 5);
    const post = { tenant, unit: "Jobcenter", day: "2026-11-24", nonce: "nonce-of-a-retry-1", counts: [once] };
    expect(await countChecks(opened.db, post)).toBe(true);
    expect(await countChecks(opened.db, post)).toBe(false);
    expect(await readCounts(opened.db, tenant, "2026-11-01", "2026-11-30")).toEqual([
      { unit: "Jobcenter", rule: "cpr", shown: 12, fixed: 6, sentAnyway: 0, reason: 6, falseAlarm: 0 },
    ]);
  });

  test("of units of fewer than five mailboxes are shown together", async () => {
    await handOver("Jobcenter", 6);
    await handOver("Bibliotek", 2);
    await handOver("Museum", 3);
    expect(await sums()).toEqual([
      ["Jobcenter", 12],
      [null, 10],
    ]);
  });

  test("of one small unit hide in the next larger one", async () => {
    await handOver("Skole", 9);
    await handOver("Jobcenter", 6);
    await handOver("Bibliotek", 1);
    expect(await sums()).toEqual([
      ["Skole", 18],
      [null, 14],
    ]);
  });

  test("of a month of few mailboxes stay hidden beside a month of many", async () => {
    await handOver("Jobcenter", 6, "2026-10-05");
    await handOver("Jobcenter", 1, "2026-11-05");
    expect(await sums()).toEqual([
      ["Jobcenter", 12],
      [null, 2],
    ]);
  });

  test("of a single day cannot be asked for: a range is whole months", async () => {
    await handOver("Jobcenter", 5, "2026-11-03");
    await handOver("Jobcenter", 1, "2026-11-24");
    expect(await sums("2026-11-24", "2026-11-24")).toEqual([["Jobcenter", 12]]);
  });

  test("are deleted after two years and a month", async () => {
    await handOver("Jobcenter", 5, "2026-10-24");
    await handOver("Jobcenter", 5, "2026-11-24");
    await purge(opened.db, new Date("2028-11-30T03:00:00Z"));
    expect(await sums()).toEqual([["Jobcenter", 10]]);
    await purge(opened.db, new Date("2029-01-30T03:00:00Z"));
    expect(await sums()).toEqual([]);
  });
});
