import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeMail } from "../test/browser/outlook.ts";
import { drawnPane, openPaneOutlook } from "../test/browser/pane.ts";

interface PaneRow {
  readonly what: string;
  readonly median: string;
  readonly worst: string;
  readonly asked: string;
}

const RUNS = 10;

/** The pane's weight, and how soon after its frame began to load something and then the whole page is drawn. */
export async function paneRows(): Promise<readonly PaneRow[]> {
  const own = await openPaneOutlook({ withRegister: false });
  const first: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await own.outlook.open();
    await writeMail(page, { to: "navn@gmail.com", subject: "Din sag", body: "CPR 020160-9996" });
    await page.locator('[data-command="postvagt.review"]').click();
    const pane = await drawnPane(page);
    whole.push(await pane.evaluate(() => performance.now()));
    const paint = await pane.evaluate(
      () => performance.getEntriesByName("first-contentful-paint").at(0)?.startTime ?? performance.now(),
    );
    first.push(paint);
    await page.close();
  }
  await own.close();
  return [...weights(), timed("first paint", first, "1,000 ms"), timed("tabs and page drawn, at most", whole, "–")];
}

/** The scripts of the pane; sign-in is fetched only where the register asks for Entra. */
function weights(): readonly PaneRow[] {
  const folder = join(import.meta.dirname, "../../dist");
  const scripts = readdirSync(folder).filter((name) => name === "taskpane.js" || name === "sign-in.js");
  const sizes = scripts.map((name) => [name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const kilobytes = (size: number): string => `${Math.round(size / 1000)} kB gzip`;
  return [
    ...sizes.map(([name, size]) => ({ what: name, median: kilobytes(size), worst: "", asked: "" })),
    { what: "both", median: kilobytes(total), worst: "", asked: "350 kB" },
  ];
}

function timed(what: string, times: readonly number[], asked: string): PaneRow {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)} ms`;
  return { what, median: at(0.5), worst: at(1), asked };
}
