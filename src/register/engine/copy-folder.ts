import type { BigIntStats } from "node:fs";
import { constants } from "node:fs";
import { chmod, copyFile, lstat, mkdir, open, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/** Nanoseconds within which a clock of a file system may give two writes one time. */
const COARSE = 2_000_000_000n;

/** Files that are copied at the same time. */
const AT_ONCE = 64;

/** A file as it was before it was copied. */
type Seen = ReadonlyMap<string, BigIntStats>;

/** A copy of a folder that is being written to. */
export interface FolderCopy {
  /** Copies what has changed since, and removes what is gone; the folder must rest meanwhile. */
  readonly catchUp: () => Promise<void>;
}

/**
 * Copies a folder for its owner alone, while it is written to. What is copied now is of no one moment; `catchUp` takes the rest,
 * which is little, so that whoever writes waits for a moment only.
 */
export async function copyFolder(from: string, to: string): Promise<FolderCopy> {
  const began = BigInt(Date.now()) * 1_000_000n - COARSE;
  const before = await look(from);
  await copyAll(from, to, [...before]);
  return {
    catchUp: async () => {
      const now = await look(from);
      const isChanged = ([name, stat]: readonly [string, BigIntStats]): boolean => {
        const then = before.get(name);
        return then?.size !== stat.size || then.mtimeNs !== stat.mtimeNs || stat.mtimeNs >= began;
      };
      await copyAll(from, to, [...now].filter(isChanged));
      for (const name of before.keys()) if (!now.has(name)) await rm(join(to, name), { recursive: true, force: true });
      for (const name of ["", ...(await look(to)).keys()]) await sync(join(to, name));
    },
  };
}

/** Files and folders below, a folder before what is in it. */
async function look(folder: string): Promise<Seen> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const seen: [string, BigIntStats][] = [];
  for (const entry of entries) {
    if (!entry.isFile() && !entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const stat = await lstat(path, { bigint: true }).catch(() => null);
    if (stat !== null) seen.push([relative(folder, path), stat]);
  }
  return new Map(seen.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function copyAll(from: string, to: string, files: readonly (readonly [string, BigIntStats])[]): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const [name, stat] of files)
    if (stat.isDirectory()) await mkdir(join(to, name), { recursive: true, mode: 0o700 });
  const names = files.filter(([, stat]) => !stat.isDirectory()).map(([name]) => name);
  // Many at once: a database has a thousand files, and between two of them a busy server does other work.
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const some = names.slice(first, first + AT_ONCE);
    await Promise.all(some.map((name) => copyOne(join(from, name), join(to, name))));
  }
}

/** A file that went while the others were copied is seen by `catchUp`. */
async function copyOne(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await chmod(to, 0o600);
  } catch (error) {
    if ((await lstat(from).catch(() => null)) !== null) throw error;
  }
}

async function sync(path: string): Promise<void> {
  const opened = await open(path, "r");
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
