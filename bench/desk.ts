import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openForProgram } from "#register/open-for-program.ts";
import { someFacts } from "../test/support/a-filing.ts";
import { startServer, stopServer, writeOrg } from "../test/support/a-server.ts";
import { openTestBrowser } from "../test/support/browser.ts";
import { fill } from "./register.ts";
import { timesRow, type TimedRow } from "./times.ts";

const ENTRIES = 100_000;
const RUNS = 10;

/** The desk on an embedded register of one organisation with 100,000 entries: from the address to the first line of the list. */
export async function deskRows(): Promise<readonly TimedRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-desk-bench-"));
  const program = resolve("dist/cli/postvagt.js");
  const database = { embedded: join(folder, "data") };
  const org = writeOrg(join(folder, "org.json"), database);
  await withServer(org, program, async (url, token) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    await fetch(`${url}/api/incidents`, { method: "POST", headers, body: JSON.stringify(someFacts) });
  });
  const db = await openForProgram(database);
  await fill(db, ENTRIES);
  await db.close();
  const times: number[] = [];
  await withServer(org, program, async (url) => {
    const browser = await openTestBrowser();
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.context.newPage();
      await page.goto(url);
      await page.locator("[data-entry]").first().waitFor();
      times.push(await page.evaluate(() => performance.now()));
      await page.close();
    }
    await browser.close();
  });
  rmSync(folder, { recursive: true });
  return [timesRow(`desk: first list at ${ENTRIES.toLocaleString("en")} entries, at most`, times, 1_000)];
}

async function withServer(
  org: string,
  program: string,
  work: (url: string, token: string) => Promise<void>,
): Promise<void> {
  const server = await startServer(org, program);
  try {
    await work(server.url, await server.tokenFor("dpo"));
  } finally {
    await stopServer(server.child);
  }
}
