import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { addInformation } from "#register/store/add-information.ts";
import type { Actor } from "#register/store/actor.ts";
import { editIncident } from "#register/store/edit-incident.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { listIncidents } from "#register/store/list-incidents.ts";
import { listTasks } from "#register/store/list-tasks.ts";
import { markRead } from "#register/store/mark-read.ts";
import { mergeIncidents } from "#register/store/merge-incidents.ts";
import { moveIncident } from "#register/store/move-incident.ts";
import { listPapers, savePaper } from "#register/store/papers.ts";
import { knownPeople, listCaseworkers } from "#register/store/person.ts";
import { purge } from "#register/store/purge.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { readAudit } from "#register/store/read-audit.ts";
import { readIncident } from "#register/store/read-incident.ts";
import { verify } from "#register/store/verify.ts";

import { aFiling } from "../../support/a-filing.ts";
import { engines, type Opened } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");

describe.each(engines)("a week's work on %s", (_name, open) => {
  let opened: Opened;
  let tenant = "";
  let dpo: Actor;
  let reporter: Actor;

  beforeAll(async () => {
    opened = await open();
  }, 120_000);
  afterAll(async () => {
    await opened.remove();
  });
  beforeEach(async () => {
    const one = aTenant();
    await putTenant(opened.db, one);
    tenant = one.id;
    dpo = anActor(tenant, "dpo", { name: "Dorte Databeskytter" });
    reporter = anActor(tenant, "reporter", { name: "Signe Sagsbehandler" });
  });

  test("a new answer is marked and a task until it has been read", async () => {
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    await addInformation(opened.db, reporter, entry, "Borger B har svaret.", now);
    const waits = async (): Promise<readonly unknown[]> => [
      ...(await listIncidents(opened.db, dpo, { limit: 9 })).map(({ unread }) => unread),
      ...(await listTasks(opened.db, dpo)).map(({ kind }) => kind),
    ];
    expect(await waits()).toEqual([1, "decide", "answer"]);
    await markRead(opened.db, dpo, entry);
    expect(await waits()).toEqual([0, "decide"]);
  });

  test("measures that are due are tasks of whoever answers for them", async () => {
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    const measure = {
      kind: "prevention",
      text: "Ny vejledning",
      done: false,
      dueDay: "2026-11-22",
      owner: null,
    } as const;
    const change = { measures: [measure], assignedTo: dpo.oid };
    await editIncident(opened.db, dpo, { ...entry, version: 1, change, confirmed: [] }, now);
    expect(await listTasks(opened.db, dpo)).toContainEqual({
      ...{ kind: "measure", year: 2026, no: 1, due: "2026-11-22", text: "Ny vejledning", assignedTo: dpo.oid },
    });
  });

  test("a case is found by its number, and by filters", async () => {
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    await fileIncident(opened.db, aFiling(tenant, { unit: "Skole" }), now);
    const numbers = async (wanted: object): Promise<readonly number[]> =>
      (await listIncidents(opened.db, dpo, { limit: 9, ...wanted })).map(({ no }) => no);
    expect(await numbers({ text: `${entry.year}-2` })).toEqual([2]);
    expect(await numbers({ unit: "Jobcenter" })).toEqual([1]);
    expect(await numbers({ scenario: "attack" })).toEqual([]);
  });

  test("a letter has versions, and the trail names people", async () => {
    await knownPeople().remember(opened.db, dpo, now);
    await knownPeople().remember(opened.db, reporter, now);
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    for (const text of ["Kære borger", "Kære borger A"]) {
      await savePaper(opened.db, dpo, entry, { kind: "letter", text, now });
    }
    const papers = await listPapers(opened.db, dpo, entry);
    expect(papers.map(({ version, by, text }) => [version, by, text])).toEqual([
      [2, dpo.name, "Kære borger A"],
      [1, dpo.name, "Kære borger"],
    ]);
    const trail = await readAudit(opened.db, tenant, { limit: 9 });
    expect(trail.map(({ action, name }) => [action, name])).toContainEqual(["paper saved", dpo.name]);
    expect(JSON.stringify(trail)).not.toContain("Kære");
    expect(await listCaseworkers(opened.db, tenant)).toEqual([{ oid: dpo.oid, name: dpo.name }]);
  });

  test("two cases of one event are merged: both say so, and both trails stand", async () => {
    const first = await fileIncident(opened.db, aFiling(tenant), now);
    const second = await fileIncident(opened.db, aFiling(tenant), now);
    const into = { year: first.year, no: first.no };
    const merged = await mergeIncidents(opened.db, dpo, { ...second, version: 1, into }, now);
    expect([merged.state, merged.rejectedReason]).toEqual(["rejected", "Samlet med sag 2026-1."]);
    const { breach } = await readIncident(opened.db, dpo, first);
    expect(breach.links).toEqual([{ kind: "duplicate", year: 2026, no: 2, text: null }]);
    const wrong = mergeIncidents(opened.db, dpo, { ...first, version: 2, into }, now);
    await expect(wrong).rejects.toMatchObject({ problems: [{ expected: "another case than this one" }] });
    const nowhere = mergeIncidents(opened.db, dpo, { ...first, version: 2, into: { year: 2026, no: 99 } }, now);
    await expect(nowhere).rejects.toMatchObject({ problems: [{ expected: "a case that exists" }] });
    expect(await verify(opened.db)).toEqual([]);
  });

  test("a hold with its reason keeps a case that is over, until it is lifted", async () => {
    const entry = await fileIncident(opened.db, aFiling(tenant), now);
    await moveIncident(opened.db, dpo, { ...entry, version: 1, to: "rejected", reason: "Ikke et brud" }, now);
    const hold = (version: number, holdReason: string | null): Promise<unknown> =>
      editIncident(opened.db, dpo, { ...entry, version, change: { holdReason }, confirmed: [] }, now);
    await hold(2, "Klagesag");
    const later = new Date("2040-01-01T00:00:00.000Z");
    await purge(opened.db, later);
    expect((await readIncident(opened.db, dpo, entry)).breach.purgedAt).toBeNull();
    await hold(3, null);
    await purge(opened.db, later);
    expect((await readIncident(opened.db, dpo, entry)).breach.purgedAt).not.toBeNull();
  });
});
