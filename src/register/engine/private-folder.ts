import { chmodSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { errorCode } from "./error-code.ts";
import { DatabaseAway, StartRefused } from "./start-refused.ts";

/** Something else than a folder stands at the path or above it: no waiting makes a folder of it. */
const NO_FOLDER = ["EEXIST", "ENOTDIR"];

/** Permission bits of the group and of everybody else. */
const OTHERS = 0o077;

/**
 * Makes the folder for its owner alone, whatever the umask, or checks that one that is there is: cases must not be readable for
 * every account of the machine.
 * @throws StartRefused with the command that fixes it; DatabaseAway where the disk may be written later
 */
export function openPrivateFolder(folder: string): void {
  try {
    if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) chmodSync(folder, 0o700);
  } catch (error) {
    const Refusal = NO_FOLDER.includes(errorCode(error) ?? "") ? StartRefused : DatabaseAway;
    throw new Refusal(`the folder ${folder} cannot be written`, error);
  }
  // Windows has no permission bits: there a folder inherits the access list of the one that it lies in.
  if (process.platform !== "win32") checkAll(folder);
}

function checkAll(folder: string): void {
  const { uid } = lstatSync(folder);
  const own = process.geteuid?.();
  if (own !== undefined && uid !== own) {
    throw new StartRefused(
      `the folder ${folder} belongs to user ${uid}, and this process runs as user ${own}: run it as the folder's owner`,
    );
  }
  const open = [folder, ...below(folder)].find((path) => (modeOf(path) & OTHERS) !== 0);
  if (open !== undefined) {
    throw new StartRefused(`others may read or write ${open}: run chmod -R go= ${quoted(folder)}`);
  }
}

/** A file may go between being listed and being looked at. */
function modeOf(path: string): number {
  return lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0;
}

/** Files and folders; the permission bits of a symbolic link mean nothing. */
function below(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((one) => one.isFile() || one.isDirectory()).map((one) => join(one.parentPath, one.name));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw new StartRefused(`the folder ${folder} cannot be read`, error);
  }
}

/** For a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
