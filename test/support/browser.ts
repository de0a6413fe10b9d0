/** The one place where tests get their Chromium from: without a window, with a fresh profile. */
export { startHeadlessBrowser as openTestBrowser } from "../../src/simulator/server/start-headless-browser.ts";
export type { HeadlessBrowser as TestBrowser } from "../../src/simulator/server/start-headless-browser.ts";
