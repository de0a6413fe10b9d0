import { copyFileSync, cpSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { startSimulator } from "../../src/simulator/server/start-simulator.ts";
import { openTestBrowser } from "../support/browser.ts";
import { trialAddIn } from "./outlook.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-reload-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the page loads itself again when the add-in has been built, and not before", async () => {
  const source = join(import.meta.dirname, "../fixtures/add-in");
  cpSync(source, folder, { recursive: true });
  const simulator = await startSimulator({
    ...trialAddIn,
    folders: [{ at: "/", folder }],
    built: join(import.meta.dirname, "../../dist/simulator"),
    certificates: join(import.meta.dirname, "../../build/certificates"),
    port: 0,
    reload: true,
  });
  const browser = await openTestBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(simulator.page);
    await page.waitForSelector("html[data-ready]");
    await page.evaluate(() => {
      document.title = "not loaded again";
    });
    const asked = await page.waitForResponse((response) => response.url().endsWith("/changes.json"));
    expect(asked.status()).toBe(200);
    expect(await page.title()).toBe("not loaded again");

    const loadedAgain = page.waitForEvent("load");
    copyFileSync(join(source, "launch.js"), join(folder, "launch.js"));
    const later = Date.now() / 1000 + 60;
    utimesSync(join(folder, "launch.js"), later, later);
    await loadedAgain;
    await page.waitForSelector("html[data-ready]");
    expect(await page.title()).toBe("Outlook (simulator)");
  } finally {
    await browser.close();
    await simulator.close();
  }
}, 60_000);
