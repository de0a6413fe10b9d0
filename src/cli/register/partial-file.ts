import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Characters that are gathered before they are written. */
const AT_ONCE = 256 * 1024;

/** A file that gets its name when it is whole and on the disk; until then, and if it fails, there is no file of that name. */
export interface PartialFile {
  readonly write: (line: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * Starts a file for its owner alone, under a temporary name beside its own.
 * @throws the system's error, EEXIST where there is a file of that name already.
 */
export async function openPartialFile(path: string): Promise<PartialFile> {
  if (existsSync(path)) throw Object.assign(new Error("there already"), { code: "EEXIST" });
  const partial = `${path}.${randomUUID().slice(0, 8)}.partial`;
  const file = await open(partial, "wx", 0o600);
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    await file.appendFile(text);
  };
  return {
    write: async (line) => {
      waiting += `${line}\n`;
      if (waiting.length > AT_ONCE) await flush();
    },
    finish: async () => {
      await flush();
      await file.sync();
      await file.close();
      await nameIt(partial, path);
      await syncFolder(dirname(path));
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}

/** A name that somebody else has taken meanwhile is an error, which a rename would not be; some disks know no second name. */
async function nameIt(partial: string, path: string): Promise<void> {
  try {
    await link(partial, path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    await rename(partial, path);
    return;
  }
  await rm(partial);
}

/** Windows opens no folders, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  let opened: FileHandle | undefined;
  try {
    opened = await open(folder, "r");
    await opened.sync();
  } catch (error) {
    if (process.platform !== "win32") throw error;
  } finally {
    await opened?.close();
  }
}
