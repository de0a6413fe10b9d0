import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Forces every file and folder below to the disk, and the name of the folder itself. PGlite unpacks a new database without
 * one sync call: a power loss in the first half minute left one that could not be opened, acknowledged rows and all.
 */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) syncOne(join(entry.parentPath, entry.name));
  }
  syncOne(folder);
  syncOne(dirname(folder));
}

function syncOne(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
