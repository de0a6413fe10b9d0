import { statfs } from "node:fs/promises";

/** Below this nothing should be filed any more: the log of a database that is full cannot be written either. */
export const LEAST_FREE = 200 * 1024 * 1024;

/** Bytes that this process may still write where a folder lies; null where nobody can say. */
export async function freeSpace(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
