import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Frame, Page } from "playwright-core";
import type { TraceEntry } from "../host/trace.ts";
import { startHeadlessBrowser } from "../server/start-headless-browser.ts";
import { startSimulator } from "../server/start-simulator.ts";
import { composeExercises, readExercises } from "./exercise.ts";
import { reportLines } from "./report-lines.ts";
import { runExercises, type Exercised } from "./run-exercises.ts";
import type {} from "../page/main.tsx";

const { values } = parseArgs({ options: { "office-js": { type: "string" } } });
const home = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const trialAddIn = join(home, "test/fixtures/add-in");

const paneOf = async (page: Page): Promise<Frame> => {
  await page.locator("[data-command]").first().click();
  const frame = await (await page.waitForSelector("[data-pane] iframe")).contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction("globalThis.Office?.context?.mailbox?.item !== undefined");
  return frame;
};

/** Starts a window, lets `enter` open an item, and makes the calls beside it. */
const tryOut = async (
  page: Page,
  enter: () => Promise<void>,
  exercises: Parameters<typeof runExercises>[1],
): Promise<{ readonly results: readonly Exercised[]; readonly trace: readonly TraceEntry[] }> => {
  await enter();
  const results = await runExercises(await paneOf(page), exercises);
  const trace = await page.evaluate(() => window.simulator.state().trace);
  await page.evaluate(() => {
    window.simulator.send({ type: "trace-cleared" });
  });
  return { results, trace };
};

/** Runs both surfaces and a send; answers whether every call came back known. */
const main = async (): Promise<boolean> => {
  const simulator = await startSimulator({
    manifest: join(trialAddIn, "manifest.xml"),
    folders: [{ at: "/", folder: trialAddIn }],
    built: join(home, "dist/simulator"),
    mails: join(home, "src/simulator/mails"),
    certificates: join(home, "build/certificates"),
    port: 0,
    ...(values["office-js"] === undefined ? {} : { library: resolve(values["office-js"]) }),
  });
  const browser = await startHeadlessBrowser();
  try {
    const page = await browser.context.newPage();
    await page.goto(simulator.page);
    await page.waitForSelector("html[data-ready]");
    const read = await tryOut(page, () => page.locator(".row").first().click(), readExercises);
    const compose = await tryOut(page, () => page.locator("button.primary.wide").click(), composeExercises);
    await page.locator("[data-do=send]").click();
    await page.waitForSelector("[data-toast=sent]");
    const trace = [...read.trace, ...compose.trace, ...(await page.evaluate(() => window.simulator.state().trace))];
    const results = [...read.results, ...compose.results];
    const { lines, good } = reportLines(simulator.libraryVersion, trace, results);
    process.stdout.write(`${lines.join("\n")}\n`);
    return good;
  } finally {
    await browser.close();
    await simulator.close();
  }
};

process.exitCode = (await main()) ? 0 : 1;
