import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { makeTable } from "#register/exports/make-table.ts";
import { claimReminders } from "#register/reminders/claim-reminders.ts";
import { editIncident } from "#register/store/edit-incident.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { listIncidents } from "#register/store/list-incidents.ts";
import { moveIncident } from "#register/store/move-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { readIncident } from "#register/store/read-incident.ts";
import { statistics } from "#register/store/statistics.ts";

import { aFiling, someFacts } from "../../support/a-filing.ts";
import type { Opened } from "../../support/engines.ts";
import { engines } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");
const weekAfter = new Date("2026-11-27T10:05:00.000Z");
const facts = { ...someFacts, scenario: "near_miss" } as const;

describe.each(engines)("a near miss on %s", (_name, open) => {
  let opened: Opened;
  let tenant = "";
  const dpo = () => anActor(tenant, "dpo");
  const file = () => fileIncident(opened.db, aFiling(tenant, { facts }), now);

  beforeAll(async () => {
    opened = await open();
    const one = aTenant();
    tenant = one.id;
    await putTenant(opened.db, one);
  }, 120_000);
  afterAll(() => opened.remove());

  test("has no deadline, is counted apart from the breaches, and is left out of their log", async () => {
    const filed = await file();
    const [shown] = await listIncidents(opened.db, dpo(), { limit: 1 });
    expect(shown).toMatchObject({ scenario: "near_miss", deadline: null, isSettled: true });
    expect(await statistics(opened.db, tenant, 2026)).toMatchObject({ total: 0, nearMisses: 1, byScenario: [] });
    const { breach } = await readIncident(opened.db, dpo(), filed);
    expect(makeTable("log", [breach], () => []).rows).toEqual([]);
    expect(makeTable("internal", [breach], () => []).rows).toHaveLength(1);
  });

  test("reminds of no hours, until the officer finds that it was a breach", async () => {
    const filed = await file();
    const kinds = async () =>
      (await claimReminders(opened.db, weekAfter)).filter(({ no }) => no === filed.no).map(({ kind }) => kind);
    const before = await kinds();
    expect(before).toContain("filed");
    expect(before.filter((kind) => kind.startsWith("hours"))).toEqual([]);
    const change = { scenario: "mail_wrong_recipient" } as const;
    await editIncident(opened.db, dpo(), { ...filed, version: 1, change, confirmed: [] }, now);
    expect((await kinds()).some((kind) => kind.startsWith("hours"))).toBe(true);
    const list = await listIncidents(opened.db, dpo(), { limit: 10 });
    expect(list.find(({ no }) => no === filed.no)).toMatchObject({ isSettled: false, deadline: expect.any(String) });
  });

  test("is closed without assessment or decision", async () => {
    const filed = await file();
    const move = { ...filed, version: 1, to: "closed", reason: null } as const;
    expect(await moveIncident(opened.db, dpo(), move, now)).toMatchObject({ state: "closed" });
  });
});
