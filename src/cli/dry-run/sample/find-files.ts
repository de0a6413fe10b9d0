import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { CliError } from "../../cli-error.ts";
import { EXIT } from "../../exit-codes.ts";
import { formatSystemError } from "../../format-system-error.ts";

/** A file of the sample: one mail, or a mailbox of many. */
export interface SampleFile {
  readonly path: string;
  readonly kind: "mail" | "mailbox";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, so that a changed file is known. */
  readonly changedAt: number;
}

export interface Sample {
  readonly root: string;
  /** In the order of their paths, so that the n-th mail is the same one in every run. */
  readonly files: readonly SampleFile[];
  /** Files that hold no mail that is read here, by ending (`.pdf`); they are counted, never opened. */
  readonly others: Readonly<Record<string, number>>;
}

/** Folders of a Maildir, in which every file is a mail, whatever its name ends with. */
const MAILDIR = ["cur", "new"];

/** Formats of mailboxes that have to be exported first (docs/dry-run.md). */
const SEALED = [".pst", ".ost", ".nsf", ".olm"];

/**
 * The mail files at a path: a folder with all folders below it, one .eml or .msg file, or one mbox file.
 * @throws CliError when there is nothing at the path that can be judged.
 */
export async function findFiles(root: string): Promise<Sample> {
  try {
    const found = await stat(root);
    if (found.isDirectory()) return await findBelow(root);
    const { size, mtimeMs } = found;
    if (SEALED.includes(extname(root).toLowerCase())) throw new CliError(saySealed(root), EXIT.badInput);
    const kind = (await beginsMailbox(root)) ? "mailbox" : "mail";
    return { root, files: [{ path: root, kind: kind, size, changedAt: mtimeMs }], others: {} };
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(`${root}: ${formatSystemError(error)}`, EXIT.badInput);
  }
}

async function findBelow(root: string): Promise<Sample> {
  const files: SampleFile[] = [];
  const others: Record<string, number> = {};
  for await (const path of walk(root)) {
    const kind = await kindOf(path);
    if (kind === "other") {
      const ending = extname(path).toLowerCase();
      others[ending] = (others[ending] ?? 0) + 1;
      continue;
    }
    const { size, mtimeMs } = await stat(path);
    files.push({ path, kind: kind, size, changedAt: mtimeMs });
  }
  if (files.length === 0) {
    const sealed = SEALED.some((ending) => ending in others);
    throw new CliError(
      sealed ? saySealed(root) : `${root}: there is no .eml, .msg or mbox file and no Maildir in this folder`,
      EXIT.badInput,
    );
  }
  return { root, files: files.sort((a, b) => compare(relative(root, a.path), relative(root, b.path))), others };
}

/** By code unit, so that the order does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Every file below a folder, one folder at a time; links are not followed. */
async function* walk(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** Thunderbird's mailboxes have no ending. */
async function kindOf(path: string): Promise<SampleFile["kind"] | "other"> {
  const ending = extname(path).toLowerCase();
  if (MAILDIR.includes(basename(dirname(path)))) return "mail";
  if (ending === ".eml" || ending === ".msg") return "mail";
  if (ending === ".mbox" || ending === ".mbx") return "mailbox";
  return ending === "" && (await beginsMailbox(path).catch(() => false)) ? "mailbox" : "other";
}

async function beginsMailbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
    return buffer.toString("latin1", 0, bytesRead) === "From ";
  } finally {
    await file.close();
  }
}

function saySealed(path: string): string {
  return `${path}: mailboxes of this format are not read; export them as .eml files or mbox first (docs/dry-run.md)`;
}
