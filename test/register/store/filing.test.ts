import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { addInformation } from "#register/store/add-information.ts";
import { editIncident } from "#register/store/edit-incident.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { listIncidents } from "#register/store/list-incidents.ts";
import { moveIncident } from "#register/store/move-incident.ts";
import { notifyAuthority } from "#register/store/notify-authority.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { purge } from "#register/store/purge.ts";
import { readAdditions } from "#register/store/read-additions.ts";
import { readAudit } from "#register/store/read-audit.ts";
import { readIncident } from "#register/store/read-incident.ts";
import { statistics } from "#register/store/statistics.ts";
import { verify } from "#register/store/verify.ts";

import { aFiling, someFacts } from "../../support/a-filing.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");
const later = new Date("2026-11-21T09:00:00.000Z");

describe.each(engines)("an entry on %s", (_name, open) => {
  let opened: Opened;
  let tenant = "";

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

  test("comes back exactly as it was filed", async () => {
    const filed = await fileIncident(opened.db, aFiling(tenant), now);
    expect(filed).toEqual({ year: 2026, no: 1, replayed: false });
    const { breach } = await readIncident(opened.db, anActor(tenant, "dpo"), filed);
    expect(breach).toMatchObject({
      ...someFacts,
      state: "reported",
      source: "addin",
      awareAt: someFacts.discoveredAt,
      reporterName: "Signe Sagsbehandler",
      authorityDecision: "pending",
      dataSubjectDecision: "pending",
      version: 1,
      filedAt: now.toISOString(),
    });
  });

  test("fifty filings at once get the numbers 1 to 50, also when a third of them fails", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 75 }, (_, index) =>
        fileIncident(
          opened.db,
          aFiling(tenant, index % 3 === 0 ? { facts: { ...someFacts, subjectsCount: -1 } } : {}),
          now,
        ),
      ),
    );
    const numbers = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value.no] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await verify(opened.db)).toEqual([]);
  });

  test("the first filing of a new year is number 1 again, by the Danish clock", async () => {
    await fileIncident(opened.db, aFiling(tenant), now);
    const newYear = await fileIncident(opened.db, aFiling(tenant), new Date("2026-12-31T23:00:00.000Z"));
    expect(newYear).toMatchObject({ year: 2027, no: 1 });
  });

  test("a retry with the same key answers the same number; another filing with that key is refused", async () => {
    const filing = aFiling(tenant, { idempotencyKey: "draft-1" });
    const both = await Promise.all([fileIncident(opened.db, filing, now), fileIncident(opened.db, filing, now)]);
    expect(both.map((one) => one.no)).toEqual([1, 1]);
    expect(both.filter((one) => one.replayed)).toHaveLength(1);
    await expect(fileIncident(opened.db, { ...filing, requestHash: "other" }, now)).rejects.toMatchObject({
      code: "conflict",
    });
    const stranger = { ...filing, reporter: { oid: "oid-en-anden", name: "En Anden" } };
    await expect(fileIncident(opened.db, stranger, now)).rejects.toMatchObject({ code: "conflict" });
    expect(await fileIncident(opened.db, aFiling(tenant), now)).toMatchObject({ no: 2 });
  });

  test("goes the whole way from reported to closed, and lacks are named on the way", async () => {
    const dpo = anActor(tenant, "dpo");
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    await expect(
      moveIncident(opened.db, dpo, { ...entry, version: 1, to: "assessed", reason: null }, later),
    ).rejects.toMatchObject({
      code: "invalid",
      problems: [{ path: "likelihood" }, { path: "severity" }, { path: "risk" }, { path: "riskReason" }],
    });
    const risk = {
      likelihood: "possible",
      severity: "limited",
      risk: "risk",
      riskReason: "Helbred hos en anden borger.",
    } as const;
    await editIncident(opened.db, dpo, { ...entry, version: 1, change: risk, confirmed: [] }, later);
    await moveIncident(opened.db, dpo, { ...entry, version: 2, to: "assessed", reason: null }, later);
    const notification = { kind: "first", sentAt: later.toISOString(), ref: "2026-442-0001" } as const;
    const told = await notifyAuthority(
      opened.db,
      dpo,
      { ...entry, version: 3, notification, delayReason: null },
      later,
    );
    expect(told).toMatchObject({ state: "notified", authorityDecision: "notify", notifications: [notification] });
    const citizens = {
      dataSubjectDecision: "inform",
      dataSubjectSentAt: later.toISOString(),
      dataSubjectCount: 1,
      dataSubjectHow: "Digital Post",
    } as const;
    await editIncident(opened.db, dpo, { ...entry, version: 4, change: citizens, confirmed: [] }, later);
    const closed = await moveIncident(opened.db, dpo, { ...entry, version: 5, to: "closed", reason: null }, later);
    expect(closed).toMatchObject({
      state: "closed",
      closedAt: later.toISOString(),
      purgeAfter: "2031-11-21T09:00:00.000Z",
    });
    const again = editIncident(
      opened.db,
      dpo,
      { ...entry, version: 6, change: { journalNo: "26/1" }, confirmed: [] },
      later,
    );
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    expect((await readAudit(opened.db, tenant, { limit: 10 })).map((one) => one.action).reverse()).toEqual([
      "filed",
      "changed",
      "moved to assessed",
      "authority told (first)",
      "changed",
      "moved to closed",
    ]);
    expect(await verify(opened.db)).toEqual([]);
  });

  test("a change by somebody who has not seen the newest version is refused", async () => {
    const dpo = anActor(tenant, "dpo");
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    const edit = { ...entry, version: 1, change: { journalNo: "26/1" }, confirmed: [] };
    const both = await Promise.allSettled([1, 2].map(() => editIncident(opened.db, dpo, edit, later)));
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("the trail keeps hashes of what people wrote, never the words", async () => {
    const dpo = anActor(tenant, "dpo");
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    const change = { consequencesText: "Et hemmeligt ord", risk: "high" } as const;
    await editIncident(opened.db, dpo, { ...entry, version: 1, change, confirmed: [] }, later);
    await addInformation(opened.db, dpo, entry, "Et andet hemmeligt ord", later);
    const trail = JSON.stringify(await readAudit(opened.db, tenant, { limit: 10 }));
    expect(trail).not.toContain("hemmeligt");
    expect(trail).toContain('"risk":[null,"high"]');
    expect(trail).toMatch(/"consequencesText":\["sha256:[0-9a-f]{64}","sha256:[0-9a-f]{64}"\]/);
  });

  test.each([
    ["the reporter", "reporter", 2],
    ["the unit's coordinator", "coordinator", 3],
    ["the officer", "dpo", 4],
    ["the auditor", "auditor", 4],
    ["the administrator", "admin", 0],
  ] as const)("%s sees what they may", async (_who, role, count) => {
    const other = { oid: "oid-en-anden", name: "En Anden" };
    for (const change of [{}, {}, { reporter: other }, { reporter: other, unit: "Skole" }]) {
      await fileIncident(opened.db, aFiling(tenant, change), now);
    }
    expect(await listIncidents(opened.db, anActor(tenant, role), { limit: 50 })).toHaveLength(count);
  });

  test("the list is paged, searched and narrowed", async () => {
    const dpo = anActor(tenant, "dpo");
    for (let n = 1; n <= 5; n += 1) {
      const description = n === 3 ? "50 % af en_liste" : "noget andet";
      await fileIncident(opened.db, aFiling(tenant, { facts: { ...someFacts, description } }), now);
    }
    const numbers = async (wanted: object): Promise<readonly number[]> =>
      (await listIncidents(opened.db, dpo, { limit: 2, ...wanted })).map((one) => one.no);
    expect(await numbers({})).toEqual([5, 4]);
    expect(await numbers({ before: { year: 2026, no: 4 } })).toEqual([3, 2]);
    expect(await numbers({ text: "50 % af en_" })).toEqual([3]);
    expect(await numbers({ text: "50 % af en%liste" })).toEqual([]);
    expect(await numbers({ year: 2025 })).toEqual([]);
    expect(await numbers({ only: "open" })).toEqual([5, 4]);
  });

  test("another organisation's entry does not exist", async () => {
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    const foreign = anActor("00000000-0000-4000-8000-ffffffffffff", "dpo");
    await expect(readIncident(opened.db, foreign, entry)).rejects.toMatchObject({ code: "not_found" });
  });

  test("retention blanks what people wrote, keeps the codes for statistics, and leaves the register whole", async () => {
    const dpo = anActor(tenant, "dpo");
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    await addInformation(opened.db, dpo, entry, "Mere om sagen", now);
    await moveIncident(opened.db, dpo, { ...entry, version: 1, to: "rejected", reason: "Ikke et brud" }, later);
    await purge(opened.db, new Date("2031-11-21T08:59:59.000Z"));
    expect((await readIncident(opened.db, dpo, entry)).breach.purgedAt).toBeNull();
    const end = new Date("2031-11-21T09:00:00.000Z");
    expect(await purge(opened.db, end)).toBeGreaterThanOrEqual(1);
    expect(await purge(opened.db, end)).toBe(0);
    const { breach } = await readIncident(opened.db, dpo, entry);
    expect(breach).toMatchObject({
      description: "",
      reporterOid: null,
      reporterName: null,
      mailMeta: null,
      dataText: "",
    });
    expect(breach).toMatchObject({
      scenario: "mail_wrong_recipient",
      dataCategories: ["name", "health"],
      state: "rejected",
    });
    expect(breach.measures).toMatchObject([{ text: "", kind: "containment" }]);
    expect(await readAdditions(opened.db, dpo, entry)).toMatchObject([{ text: "" }]);
    expect((await readAudit(opened.db, tenant, { limit: 1 }))[0]).toMatchObject({ action: "purged", change: {} });
    expect(await verify(opened.db)).toEqual([]);
  });

  test.each([
    ["in the last second of the 72 hours counts as in time", "2026-11-23T10:00:00.000Z", "in time"],
    ["a second later counts as late", "2026-11-23T10:00:01.000Z", "late"],
  ])("statistics: a notice to the authority %s", async (_title, sentAt, key) => {
    const dpo = anActor(tenant, "dpo");
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    const risk = { likelihood: "possible", severity: "limited", risk: "risk", riskReason: "Helbred." } as const;
    await editIncident(opened.db, dpo, { ...entry, version: 1, change: risk, confirmed: [] }, now);
    const notification = { kind: "first", sentAt, ref: "26-1" } as const;
    const delayReason = key === "late" ? "Modtageren svarede sent" : null;
    const sent = new Date("2026-11-24T08:00:00.000Z");
    await notifyAuthority(opened.db, dpo, { ...entry, version: 2, notification, delayReason }, sent);
    expect((await statistics(opened.db, tenant, 2026)).punctuality).toEqual([{ key, count: 1 }]);
  });

  test("statistics count by month, cause, event type and decision", async () => {
    for (let n = 1; n <= 3; n += 1) await fileIncident(opened.db, aFiling(tenant), now);
    expect(await statistics(opened.db, tenant, 2026)).toMatchObject({
      total: 3,
      byMonth: [{ key: "2026-11", count: 3 }],
      byCause: [{ key: "human_error", count: 3 }],
      byEventType: [
        { key: "interception", count: 3 },
        { key: "unintended", count: 3 },
      ],
      byData: [
        { key: "health", count: 3 },
        { key: "name", count: 3 },
      ],
      authority: [{ key: "pending", count: 3 }],
      punctuality: [],
    });
  });
});
