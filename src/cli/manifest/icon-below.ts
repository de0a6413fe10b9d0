import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReadIcon } from "./check-icons.ts";

/**
 * Looks for a manifest's icons below folders, the nearest first. An add-in may be served below a path, so leading parts of
 * an icon's address are left away until a file is found.
 */
export function iconBelow(...folders: readonly string[]): ReadIcon {
  return (icon) => {
    const parts = icon.split("/");
    const names = parts.map((_, at) => parts.slice(at).join("/")).filter((name) => !name.split("/").includes(".."));
    const files = names.flatMap((name) => folders.map((folder) => join(resolve(folder), name)));
    const found = files.find((file) => existsSync(file));
    return found === undefined ? undefined : readFileSync(found);
  };
}
