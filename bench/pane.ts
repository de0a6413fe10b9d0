import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { writeMail } from "../test/browser/outlook.ts";
import { drawnPane, openPaneOutlook } from "../test/browser/pane.ts";
import { timesRow, type TimedRow } from "./times.ts";

const RUNS = 10;

/** The pane's weight, and how soon after its frame began to load something and then the whole page is drawn. */
export async function paneRows(): Promise<readonly TimedRow[]> {
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
  return [
    weightRow(),
    timesRow("pane: first paint", first, 1_000),
    timesRow("pane: page drawn, at most", whole, 1_000),
  ];
}

/** The scripts of the pane; sign-in is fetched only where the register asks for Entra. */
function weightRow(): TimedRow {
  const [pane = 0, signIn = 0] = ["taskpane.js", "sign-in.js"].map(
    (name) => gzipSync(readFileSync(`dist/${name}`), { level: 9 }).length / 1_000,
  );
  const figure = `${pane.toFixed(0)} + ${signIn.toFixed(0)} (sign-in) = ${(pane + signIn).toFixed(0)} kB gzip`;
  return { what: "pane: scripts", figure, target: "350 kB" };
}
