import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { someFacts } from "../support/a-filing.ts";
import { type AServer, startServer, stopServer, writeOrg } from "../support/a-server.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";

/** A running register with its desk in a browser. */
export interface TestDesk {
  readonly server: AServer;
  readonly browser: TestBrowser;
  readonly open: (hash?: string, language?: string) => Promise<Page>;
  /** Files a breach; answers the end of its address, "2026/7". */
  readonly file: (facts: object, role?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openDesk(): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-desk-"));
  const server = await startServer(writeOrg(join(folder, "org.json"), { embedded: join(folder, "data") }));
  const browser = await openTestBrowser();
  return {
    server,
    browser,
    open: async (hash = "", language = "da-DK") => {
      const page = await browser.context.newPage();
      await page.addInitScript((spoken) => {
        Object.defineProperty(navigator, "language", { get: () => spoken });
      }, language);
      await page.goto(`${server.url}/${hash}`);
      await page.locator("main[data-showing]").waitFor();
      return page;
    },
    file: async (facts, role = "reporter") => {
      const answer = await fetch(`${server.url}/api/incidents`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${await server.tokenFor(role)}` },
        body: JSON.stringify({ ...someFacts, ...facts }),
      });
      const { year, no } = (await answer.json()) as { year: number; no: number };
      return `${year}/${no}`;
    },
    close: async () => {
      await browser.close();
      await stopServer(server.child);
      rmSync(folder, { recursive: true });
    },
  };
}

export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** Opens the three steps of the case and whatever is folded in them. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("[data-step]").first().waitFor();
  for (const step of ["happened", "means", "tell"]) {
    const fold = page.locator(`[data-fold=${step}]`);
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  }
  await page.locator("details[data-more]").evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
}
