import type { Page } from "playwright-core";
import type {} from "../src/simulator/page/main.tsx";
import { openTestOutlook, postvagt, trialAddIn, writeMail } from "../test/browser/outlook.ts";
import { threeFiles } from "./case-files.ts";
import { timesRow, type TimedRow } from "./times.ts";

/** From the click on a ribbon button until the library has started in its pane. */
const untilReady = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        const stop = window.simulator.subscribe(() => {
          const last = window.simulator.state().trace.at(-1);
          if (last?.frame !== "pane" || last.action !== "appCommandInvoked") return;
          stop();
          done(performance.now() - start);
        });
        document.querySelector<HTMLElement>("[data-command]")?.click();
      }),
  );

/** From the press on Send until the dialog stands there. */
const untilDialog = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        const watcher = new MutationObserver(() => {
          if (document.querySelector("[data-dialog=held]") === null) return;
          watcher.disconnect();
          requestAnimationFrame(() => {
            done(performance.now() - start);
          });
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>("[data-do=send]")?.click();
      }),
  );

const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** Five files of 1 MB: a register as text, and two letters and two reports with a picture in each. */
const files = [...threeFiles(), ...threeFiles().slice(1)].map(({ name, bytes }, n) => ({
  name: `${n + 1} ${name}`,
  mimeType: types[name.slice(name.lastIndexOf(".") + 1)] ?? "",
  buffer: Buffer.from(bytes),
}));

const body = "Hej. Det drejer sig om 010190-9989. Venlig hilsen Mette";
const settle = 3_000;

/**
 * Times the simulator: the start of a pane of the trial add-in, and with the given add-in Send to dialog for a plain mail and for one with five
 * attachments of 1 MB, at once ("cold") and after the add-in has had time to look beforehand.
 */
export async function simulatorRows(addIn = postvagt, subject = "Din sag", runs = 10): Promise<readonly TimedRow[]> {
  const outlook = await openTestOutlook(addIn);
  const trial = await openTestOutlook(trialAddIn);
  const time = async (mail: Parameters<typeof writeMail>[1], wait: number): Promise<number> => {
    const page = await outlook.open();
    await writeMail(page, { to: "navn@gmail.com", subject, body, ...mail });
    await page.waitForTimeout(wait);
    const taken = await untilDialog(page);
    await page.close();
    return taken;
  };
  const start = async (): Promise<number> => {
    const page = await trial.open();
    await page.locator(".row").first().click();
    const taken = await untilReady(page);
    await page.close();
    return taken;
  };
  const repeat = async (run: () => Promise<number>): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let count = 0; count < runs; count += 1) times.push(await run());
    return times;
  };
  try {
    return [
      timesRow("button pressed → Office.onReady in the pane", await repeat(start), 1_000),
      timesRow("Send → dialog, plain, cold", await repeat(() => time({}, 0)), 500),
      timesRow("Send → dialog, plain, after the pre-check", await repeat(() => time({}, settle)), 500),
      timesRow("Send → dialog, five files of 1 MB, cold", await repeat(() => time({ files }, 0)), 1_500),
      timesRow(
        "Send → dialog, five files of 1 MB, after the pre-check",
        await repeat(() => time({ files }, settle)),
        1_500,
      ),
    ];
  } finally {
    await trial.close();
    await outlook.close();
  }
}
