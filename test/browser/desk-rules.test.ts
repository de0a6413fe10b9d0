import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { startServer, stopServer, writeOrg } from "../support/a-server.ts";
import { openTestBrowser } from "../support/browser.ts";
import { screenshot } from "./outlook.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-desk-rules-"));
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true });
}, 30_000);

test("a rule beyond its limit stands at the top of the statistics, with what was made of it", async () => {
  const rollout = { leastShown: 10, dropsToAdvice: true };
  const org = writeOrg(join(folder, "org.json"), { embedded: "data" }, {}, { rollout });
  const first = await startServer(org);
  const counts = [{ rule: "many-people", shown: 40, fixed: 0, sentAnyway: 0, falseAlarm: 12 }];
  const day = new Date().toISOString().slice(0, 10);
  const filed = await fetch(`${first.url}/api/counts`, {
    method: "POST",
    headers: { authorization: `Bearer ${await first.tokenFor("reporter")}`, "content-type": "application/json" },
    body: JSON.stringify({ unit: "Borgerservice", day, nonce: "a-random-nonce-of-a-mailbox", counts }),
  });
  expect(filed.status).toBe(200);
  await stopServer(first.child);

  const server = await startServer(org);
  closing.push(() => stopServer(server.child));
  const browser = await openTestBrowser();
  closing.push(() => browser.close());
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/#/statistik`);
  const alarm = page.locator("[data-beyond=many-people]");
  await alarm.waitFor();
  expect(await alarm.innerText()).toMatch(/12 (?:af|of) 40/);
  expect(await page.locator("[data-beyond]").count()).toBe(1);
  await screenshot(page, "desk-rules");
}, 120_000);
