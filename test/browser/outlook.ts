import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import {
  startSimulator,
  type RunningSimulator,
  type SimulatorOptions,
} from "../../src/simulator/server/start-simulator.ts";
import { openTestBrowser, type TestBrowser } from "../support/browser.ts";

/** The simulator in a browser, ready to be used like Outlook. */
export interface TestOutlook {
  readonly simulator: RunningSimulator;
  readonly browser: TestBrowser;
  /** Opens a fresh window; the query chooses settings: "client=mac-1.14&slowAfter=200". */
  readonly open: (query?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const home = join(import.meta.dirname, "../..");

/** The add-in of our own that the simulator's tests try it with. */
export const trialAddIn: Pick<SimulatorOptions, "manifest" | "folders" | "mails" | "backend"> = {
  manifest: join(home, "test/fixtures/add-in/manifest.xml"),
  folders: [{ at: "/", folder: join(home, "test/fixtures/add-in") }],
  mails: join(home, "src/simulator/mails"),
};

/** The add-in that this repository builds. */
export const postvagt: typeof trialAddIn = {
  manifest: join(home, "manifest.xml"),
  folders: [
    { at: "/", folder: join(home, "dist") },
    { at: "/assets/", folder: join(home, "assets") },
  ],
  mails: join(home, "src/simulator/mails"),
};

/** Starts the simulator on free ports, and a browser for it. */
export async function openTestOutlook(addIn: typeof trialAddIn = trialAddIn): Promise<TestOutlook> {
  const simulator = await startSimulator({
    ...addIn,
    built: join(home, "dist/simulator"),
    certificates: join(home, "build/certificates"),
    port: 0,
  });
  const browser = await openTestBrowser();
  return {
    simulator,
    browser,
    open: async (query = "") => {
      const page = await browser.context.newPage();
      await page.goto(`${simulator.page}/?${query}`);
      await page.waitForSelector("html[data-ready]");
      return page;
    },
    close: async () => {
      await browser.close();
      await simulator.close();
    },
  };
}

/** The pane's frame, once its Office is ready. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("[data-pane] iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForSelector("body[data-ready]");
  return frame;
}

/** Calls that the simulator or the played client did not know; every test ends by expecting none. */
export function unknownCalls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.simulator.state().unknownCalls);
}

/** Keeps a picture of the page under test-output/, for somebody to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(home, "test-output");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A mail as somebody writes it in the window. */
export interface TypedMail {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly files?: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[];
}

/** Writes a new mail by hand: opens the window, types, picks files. */
export async function writeMail(
  page: Page,
  { to = "mona@example.org", subject, body, files }: TypedMail,
): Promise<void> {
  await page.locator("button.primary.wide").click();
  const fields = page.locator(".field input");
  if (to !== "") {
    await fields.nth(0).fill(to);
    await fields.nth(0).press("Enter");
  }
  if (subject !== undefined) await page.locator("input.subject").fill(subject);
  if (body !== undefined) await page.locator("[data-editor]").fill(body);
  if (files !== undefined) {
    await page.locator("input[data-do=attach]").setInputFiles([...files]);
    await page
      .locator(".compose .file")
      .nth(files.length - 1)
      .waitFor();
  }
}

/** Presses Send and waits for the dialog of that kind. */
export async function sendUntil(page: Page, kind: "held" | "slow" | "timed-out" | "unavailable"): Promise<Locator> {
  await page.locator("[data-do=send]").click();
  const dialog = page.locator(`[data-dialog=${kind}]`);
  await dialog.waitFor();
  return dialog;
}

/** The buttons of a dialog, as the sender reads them. */
export function buttonsOf(dialog: Locator): Promise<readonly string[]> {
  return dialog.locator(".dialog-buttons button").allTextContents();
}

/** Subjects of the mails that have left. */
export function sentSubjects(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { folders, items } = window.simulator.state();
    return folders.sent.map((key) => items[key]?.subject ?? "");
  });
}
