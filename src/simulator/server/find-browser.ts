import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names: Readonly<Record<string, readonly string[]>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
};

const placesOnWindows = (): readonly string[] =>
  ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);

const candidates = (): readonly string[] => {
  const known = names[process.platform] ?? [];
  if (process.platform === "darwin") return known;
  const folders = process.platform === "win32" ? placesOnWindows() : (process.env["PATH"] ?? "").split(delimiter);
  return known.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** A Chromium, Chrome or Edge of this machine: the one that CHROMIUM names, else the first installed; null for none. */
export function findBrowser(): string | null {
  const chosen = process.env["CHROMIUM"];
  if (chosen !== undefined && chosen !== "") return chosen;
  return candidates().find((file) => existsSync(file)) ?? null;
}
