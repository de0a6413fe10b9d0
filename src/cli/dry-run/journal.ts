import { createHash, randomBytes } from "node:crypto";
import { open, rm, type FileHandle } from "node:fs/promises";
import { relative } from "node:path";
import type { Row } from "./row.ts";
import type { Sample } from "./sample/find-files.ts";

/** What a run stands for; rows of another sample or policy are not added to this one's. */
interface Header {
  readonly version: 1;
  readonly sample: string;
  readonly policy: string;
  readonly salt: string;
}

/** The state of a run on the disk: a line a mail, so that a run that was cut off goes on where it was. */
export interface Journal {
  readonly salt: string;
  /** Rows of an earlier run that still hold, in the order they were written. */
  readonly rows: () => AsyncIterable<Row>;
  readonly add: (row: Row) => Promise<void>;
  readonly close: () => Promise<void>;
  /** The run is over: keyed hashes of senders are kept no longer than needed. */
  readonly remove: () => Promise<void>;
}

/** Lines that wait before they are written; they are judged again if the program is killed. */
const AT_ONCE = 32;

/** Opens the state file at a path, and begins it anew where it belongs to another sample or policy. */
export async function openJournal(path: string, sample: Sample, policy: string): Promise<Journal> {
  const wanted = { version: 1 as const, sample: fingerprint(sample), policy };
  const before = await readHeader(path);
  const goesOn = before?.sample === wanted.sample && before.policy === policy;
  const salt = goesOn ? before.salt : randomBytes(16).toString("base64url");
  const file = await open(path, goesOn ? "a" : "w", 0o600);
  // A line that was cut off by a kill ends here, and is read as no row.
  await file.write(goesOn ? "\n" : `${JSON.stringify({ ...wanted, salt } satisfies Header)}\n`);
  let waiting: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  // One write after the other: a file handle promises no order of its own.
  const flush = async (): Promise<void> => {
    const lines = waiting.join("");
    waiting = [];
    turn = turn.then(() => file.write(lines));
    await turn;
  };
  return {
    salt,
    rows: () => readRows(path),
    add: async (row) => {
      waiting.push(`${JSON.stringify(row)}\n`);
      if (waiting.length >= AT_ONCE) await flush();
    },
    close: () => closeAfter(flush, file),
    remove: () => rm(path, { force: true }),
  };
}

async function closeAfter(flush: () => Promise<void>, file: FileHandle): Promise<void> {
  await flush();
  await file.close();
}

/** Paths, sizes and times: a mail that was added or changed makes another sample. */
function fingerprint({ root, files }: Sample): string {
  const hash = createHash("sha256");
  for (const { path, size, changedAt } of files) hash.update(`${relative(root, path)}\0${size}\0${changedAt}\n`);
  return hash.digest("base64url");
}

async function readHeader(path: string): Promise<Header | undefined> {
  for await (const value of readLines(path)) {
    const header = value as Partial<Header>;
    return header.version === 1 && typeof header.salt === "string" ? (header as Header) : undefined;
  }
  return undefined;
}

async function* readRows(path: string): AsyncGenerator<Row> {
  for await (const value of readLines(path)) if (isRow(value)) yield value;
}

const isRow = (value: unknown): value is Row => typeof (value as Partial<Row>).no === "number";

/** Lines that are JSON objects; others are passed over, and a file that is not there has none. */
async function* readLines(path: string): AsyncGenerator {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return;
  try {
    for await (const line of file.readLines({ autoClose: false })) {
      const value = parse(line);
      if (typeof value === "object" && value !== null) yield value;
    }
  } finally {
    await file.close();
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
