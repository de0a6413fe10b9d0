import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { type AServer, startServer, stopServer, writeOrg } from "../support/a-server.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";
import { until } from "../support/until.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-caching-"));
const org = (phase: string) => writeOrg(join(folder, "org.json"), { embedded: "data" }, {}, { rollout: { phase } });
let server: AServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await startServer(org("hold"));
  browser = await openTestBrowser();
  page = await browser.context.newPage();
  await page.goto(`${server.url}/support.html`);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stopServer(server.child);
  rmSync(folder, { recursive: true });
}, 60_000);

/** The phase in the script as this browser gets it, from its cache or from the server. */
const phaseInBrowser = (): Promise<string | undefined> =>
  page.evaluate(async () => {
    const script = await (await fetch("/onsend.js")).text();
    const rollout = '"rollout":{"phase":"';
    return script.slice(script.indexOf(rollout) + rollout.length).split('"')[0];
  });
const phaseServed = async (): Promise<boolean> =>
  (await (await fetch(`${server.url}/onsend.js`)).text()).includes('"rollout":{"phase":"observe"');

test("a changed policy takes hold in a browser that has the script, at the second start at the latest", async () => {
  expect(await phaseInBrowser()).toBe("hold");
  org("observe");
  await until(phaseServed);
  const first = await phaseInBrowser();
  expect(["hold", "observe"]).toContain(first);
  // The first start has asked for the new one behind the scenes.
  await until(async () => (await phaseInBrowser()) === "observe");
}, 120_000);

test("while the server restarts the script is still there", async () => {
  expect(await phaseInBrowser()).toBe("observe");
  await stopServer(server.child);
  expect(await phaseInBrowser()).toBe("observe");
}, 60_000);
