import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths below and including a folder that somebody else than the owner may read, write or enter, as `644 data/x`. */
export function openToOthers(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = [
    folder,
    ...entries.filter((one) => !one.isSymbolicLink()).map((one) => join(one.parentPath, one.name)),
  ];
  return paths.flatMap((path) => {
    const mode = lstatSync(path).mode & 0o777;
    return (mode & 0o077) === 0 ? [] : [`${mode.toString(8)} ${path}`];
  });
}
