import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { type CountPost, countChecks, type Counts, readCounts } from "#register/store/count-checks.ts";
import { readRuleDays } from "#register/store/read-rule-days.ts";
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

  const post = (change: Partial<CountPost>) =>
    countChecks(opened.db, {
      ...{ tenant, unit: "Jobcenter", day: "2026-11-24", oid: "oid-en", nonce: `nonce-of-sixteen-${nonce++}` },
      ...{ counts: [once], ...change },
    });

  /** So many mailboxes of a unit hand over their counts of a day. */
  async function handOver(unit: string, mailboxes: number, day = "2026-11-24"): Promise<void> {
    for (let n = 0; n < mailboxes; n++) await post({ unit, day, oid: `oid-${nonce}` });
  }

  const sums = async (from = "2026-01-01", to = "2026-12-31") =>
    (await readCounts(opened.db, tenant, from, to)).map(({ unit, shown }) => [unit, shown]);

  test("are summed by unit and rule, reasons too, and a retry counts once", async () => {
    await handOver("Jobcenter", 5);
    expect(await post({ nonce: "nonce-of-a-retry-1" })).toBe(true);
    expect(await post({ nonce: "nonce-of-a-retry-1" })).toBe(false);
    expect(await readCounts(opened.db, tenant, "2026-11-01", "2026-11-30")).toEqual([
      { unit: "Jobcenter", rule: "cpr", shown: 12, fixed: 6, sentAnyway: 0, reason: 6, falseAlarm: 0 },
    ]);
  });

  test("a person counts once a day, whatever nonces are made up: a small unit stays hidden", async () => {
    const counted = await Promise.all(Array.from({ length: 12 }, () => post({ unit: "Museum" })));
    expect(counted.filter(Boolean)).toHaveLength(3);
    await handOver("Jobcenter", 6);
    expect(await sums()).toEqual([[null, 18]]);
  });

  test("a person may count on two computers and in two units, and is one of the day's people", async () => {
    const falsely = [{ ...once, falseAlarm: 1 }];
    for (const unit of ["Jobcenter", "Skole"]) expect(await post({ unit, counts: falsely })).toBe(true);
    const days = await readRuleDays(opened.db, "2026-11-24");
    expect(days.find(({ day }) => day === "2026-11-24")?.people).toBe(1);
  });

  test("of one post are no more than a mailbox sends in a day, and sums of many do not overflow", async () => {
    const most = 2_147_483_647;
    const flood = { rule: "cpr", shown: most, fixed: most, sentAnyway: most, reason: most, falseAlarm: most };
    for (let n = 0; n < 5; n++) expect(await post({ oid: `oid-${n}`, counts: [flood] })).toBe(true);
    expect(await readCounts(opened.db, tenant, "2026-11-01", "2026-11-30")).toMatchObject([
      { shown: 2_500, falseAlarm: 2_500 },
    ]);
    await opened.db.query("update check_counter set shown = $1::bigint where tenant = $2", [most, tenant]);
    expect(await post({ oid: "oid-6" })).toBe(true);
    await post({ unit: "Skole", oid: "oid-7", counts: [{ ...once, shown: most }] });
    await opened.db.query("update check_counter set shown = $1::bigint where tenant = $2", [most, tenant]);
    const [row] = await readCounts(opened.db, tenant, "2026-11-01", "2026-11-30");
    expect(row?.shown).toBeGreaterThanOrEqual(most);
  });

  test("are kept under a name that nobody has on another day, and that is gone with the day's key", async () => {
    await post({ day: "2026-11-23" });
    await post({ day: "2026-11-24" });
    const people = async () => await opened.db.query("select person from check_person where tenant = $1", [tenant]);
    const [first, second] = await people();
    expect(first?.["person"]).not.toBe(second?.["person"]);
    expect(JSON.stringify([first, second])).not.toContain("oid");
    await purge(opened.db, new Date("2027-02-01T03:00:00Z"));
    expect(await people()).toEqual([]);
    expect(await opened.db.query("select 1 from check_key")).toEqual([]);
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
