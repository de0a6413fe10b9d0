import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const COPIES = "test/fixtures/labelled";

/** Where a labelled set is: the developers' shared folder where that is there, else the copy in the repository. */
export function readSetPath(shared: string): string {
  const own = resolve("../shared", shared);
  return existsSync(own) ? own : resolve(COPIES, shared.slice(shared.lastIndexOf("/") + 1));
}

/** A labelled set, an object a line. */
export function readSet(shared: string): readonly unknown[] {
  return readLines(readSetPath(shared));
}

export function readLines(file: string): readonly unknown[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

const SHARED_MAILS = "labelled-mails/mails.jsonl";

export interface MailSet {
  readonly name: string;
  readonly lines: readonly unknown[];
}

/** Every set in the format of the labelled mails: the shared one, and each other file beside its copy. */
export function readMailSets(): readonly MailSet[] {
  const own = readdirSync(COPIES)
    .filter((name) => name.endsWith(".jsonl") && name !== "mails.jsonl")
    .map((name) => ({ name, lines: readLines(join(COPIES, name)) }))
    .filter(({ lines }) => isLabelled(lines[0]));
  return [{ name: "mails.jsonl", lines: readSet(SHARED_MAILS) }, ...own];
}

const isLabelled = (line: unknown) => typeof line === "object" && line !== null && "labels" in line;
