import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** When a file in one of the folders was last written, in milliseconds since 1970; 0 where there is none. */
export async function latestChange(folders: readonly string[]): Promise<number> {
  const times = await Promise.all(folders.map(latestIn));
  return Math.max(0, ...times.flat());
}

async function latestIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.mtimeMs : 0),
        () => 0, // Gone since: a build is under way.
      ),
    ),
  );
}
