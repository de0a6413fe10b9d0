import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** A Chromium without a window and with a profile of its own, gone without a trace after `close`. */
export interface HeadlessBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

const quiet = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
];

const howToGetOne =
  "There is no Chromium, Chrome or Edge on this machine. Install one (Debian: apt install chromium), or name one: " +
  "CHROMIUM=/path/to/chromium npm test. On Linux `npm install --no-save @sparticuz/chromium@138` brings one, too.";

/** The one that npm carries for Linux, where somebody has installed it. */
async function carried(): Promise<string | null> {
  const name = "@sparticuz/chromium";
  try {
    const { default: found } = (await import(/* webpackIgnore: true */ name)) as {
      default: { executablePath: () => Promise<string> };
    };
    return await found.executablePath();
  } catch {
    return null;
  }
}

/** Starts Chromium without a window. Throws, and says what to do, where none can be had. */
export async function startHeadlessBrowser(): Promise<HeadlessBrowser> {
  const executablePath = findBrowser() ?? (await carried());
  if (executablePath === null) throw new Error(howToGetOne);
  const profile = await mkdtemp(join(tmpdir(), "headless-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: quiet,
    ignoreDefaultArgs: ["--headless"],
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
