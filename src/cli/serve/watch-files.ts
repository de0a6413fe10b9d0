import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Editors write a file in several steps, and a certificate is two files. */
const SETTLED = 400;

/** Looks at files from now on. */
export interface FileWatch {
  /** Other files from now on; what they hold at this moment is what is known. */
  readonly turnTo: (paths: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

/**
 * Calls when files hold something else than before. Their folders are watched, for editors and orchestrators put a new file
 * in an old one's place; where a folder cannot be watched (a network drive), SIGHUP remains.
 */
export function watchFiles(changed: () => void): FileWatch {
  const now = { paths: [] as readonly string[], known: "" };
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const held = await hashOf(now.paths);
    if (held === now.known) return;
    now.known = held;
    changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLED);
  };
  const stop = (): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  return {
    turnTo: async (paths) => {
      now.paths = paths;
      now.known = await hashOf(paths);
      stop();
      watchers = [...new Set(paths.map(dirname))].flatMap((folder) => watchFolder(folder, soon));
    },
    close: stop,
  };
}

function watchFolder(folder: string, soon: () => void): readonly FSWatcher[] {
  try {
    // An error later means that the folder is gone; SIGHUP remains then too.
    return [watch(folder, soon).on("error", () => undefined)];
  } catch {
    return [];
  }
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(await readFile(path).catch(() => "none")).update("\0");
  return hash.digest("hex");
}
