import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Editors write a file in several steps, and a certificate is two files. */
const SETTLED = 400;

/** A file as it was when it was read. */
export interface SeenFile {
  readonly path: string;
  readonly hash: string;
}

/** Looks at files from now on. */
export interface FileWatch {
  /** These files from now on. One that is new here and has changed since it was seen counts as changed. */
  readonly turnTo: (files: readonly SeenFile[]) => void;
  readonly close: () => void;
}

/**
 * Calls when files hold something else than what was seen. Their folders are watched, for editors and orchestrators put a new
 * file in an old one's place; where a folder cannot be watched (a network drive), SIGHUP remains.
 */
export function watchFiles(changed: () => void): FileWatch {
  let seen: readonly SeenFile[] = [];
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const now = await Promise.all(seen.map(({ path }) => seeFile(path)));
    if (now.every(({ hash }, at) => hash === seen[at]?.hash)) return;
    seen = now;
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
    turnTo: (files) => {
      seen = files.map((file) => seen.find(({ path }) => path === file.path) ?? file);
      stop();
      watchers = [...new Set(files.map(({ path }) => dirname(path)))].flatMap((folder) => watchFolder(folder, soon));
      soon();
    },
    close: stop,
  };
}

/** A file as it is; one that cannot be read is seen too. */
export async function seeFile(path: string): Promise<SeenFile> {
  const held = await readFile(path).catch(() => "none");
  return { path, hash: createHash("sha256").update(held).digest("hex") };
}

function watchFolder(folder: string, soon: () => void): readonly FSWatcher[] {
  try {
    // An error later means that the folder is gone; SIGHUP remains then too.
    return [watch(folder, soon).on("error", () => undefined)];
  } catch {
    return [];
  }
}
