import { spawn } from "node:child_process";

/**
 * Opens an address in a browser window with a profile of its own, in which one key's certificate is trusted
 * and every other is judged as always. The window outlives this process; a browser that will not start is no error.
 */
export function openBrowser(browser: string, address: string, trustedKey: string, profile: string): void {
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${trustedKey}`,
      "--no-first-run",
      "--no-default-browser-check",
      `--app=${address}`,
    ],
    { detached: true, stdio: "ignore" },
  );
  child.on("error", () => undefined);
  child.unref();
}
