import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatSystemError } from "../format-system-error.ts";

/**
 * The mail at a path, or every .eml and .msg file below a folder, in the order of their names.
 * @throws CliError when there is nothing at the path, or no mail in the folder.
 */
export async function listMails(
  path: string,
): Promise<{ readonly files: readonly string[]; readonly isFolder: boolean }> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], isFolder: false };
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.(?:eml|msg)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length > 0) return { files, isFolder: true };
  } catch (error) {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badInput);
  }
  throw new CliError(`${path}: there is no .eml or .msg file in this folder`, EXIT.badInput);
}
