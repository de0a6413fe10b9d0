import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { type TestDesk, openDesk } from "./desk.ts";
import { screenshot } from "./outlook.ts";
import { accessibilityFindings } from "./pane.ts";

let desk: TestDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk.close());
afterEach(() => page.close());

/** So many mailboxes of a unit hand over what they have counted today. */
async function handOver(unit: string, mailboxes: number, counts: readonly object[]): Promise<void> {
  const token = await desk.server.tokenFor("dpo");
  const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  for (let n = 0; n < mailboxes; n++) {
    const answer = await fetch(`${desk.server.url}/api/counts`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ unit, day, nonce: crypto.randomUUID(), counts }),
    });
    expect(answer.status).toBe(200);
  }
}

test("the officer sees answers by rule and by unit, and small units only together", async () => {
  const cpr = { rule: "cpr-not-secure", shown: 9, fixed: 5, sentAnyway: 0, reason: 1, falseAlarm: 1 };
  const many = { rule: "several-people", shown: 4, fixed: 0, sentAnyway: 3, reason: 0, falseAlarm: 2 };
  const all = { rule: "all-mails", shown: 200, fixed: 0, sentAnyway: 0, reason: 0, falseAlarm: 0 };
  await handOver("Jobcenter", 5, [cpr, many, all]);
  await handOver("Bibliotek", 2, [many]);
  await handOver("Museum", 3, [cpr]);
  page = await desk.open("#/statistik");
  const byRule = page.locator("table[data-answers=rule] tbody tr");
  const byUnit = page.locator("table[data-answers=unit] tbody tr");
  await byUnit.first().waitFor();
  const cells = async (rows: typeof byRule) =>
    (await rows.allInnerTexts()).map((text) => text.split("\t").map((cell) => cell.trim()));
  expect(await cells(byRule)).toEqual([
    ["cpr-not-secure", "72", "7.2", "40", "0", "8", "24", "8 (11 %)"],
    ["several-people", "28", "2.8", "0", "21", "0", "7", "14 (50 %)"],
  ]);
  expect((await cells(byUnit)).map(([name, shown, per100]) => [name, shown, per100])).toEqual([
    ["Jobcenter", "65", "6.5"],
    ["Små enheder samlet", "35", "–"],
  ]);
  const inUnits = await cells(page.locator("table[data-answers=ruleInUnit] tbody tr"));
  expect(inUnits.map(([name, shown, per100]) => [name, shown, per100])).toContainEqual([
    "cpr-not-secure · Jobcenter",
    "45",
    "4.5",
  ]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await screenshot(page, "desk-counts");
}, 90_000);
