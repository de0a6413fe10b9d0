import { createHash, type Hash } from "node:crypto";

import * as v from "valibot";

import type { Db, Queries } from "../engine/db.ts";
import { StartRefused } from "../engine/start-refused.ts";
import { type Fault, verify } from "../store/verify.ts";
import { endSchema, FILES, partSchema, rowSchema } from "./tables.ts";

/** Rows and characters of one insert. */
const MAX_ROWS = 500;
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** The embedded engine has no checkpointer: without a checkpoint now and then its log would grow as large as the file. */
const CHECKPOINT_AFTER = 64 * 1024 * 1024;

export interface Imported {
  readonly rows: number;
  /** What does not fit the trail and was taken in as it is. */
  readonly faults: readonly Fault[];
}

export interface ImportOptions {
  /** Damage that the export does not name itself is taken in too. */
  readonly acceptsDamage?: boolean;
}

type End = v.InferOutput<typeof endSchema>;

/**
 * Takes the lines of an export after its heading into an empty register: every row and a whole trail, or nothing. Damage that
 * was there when the export was written is in the file's last line; it comes along, and is answered.
 * @throws StartRefused when the file is cut short, was changed or does not fit its own trail, or the register is not empty.
 */
export async function importRegister(
  db: Db,
  head: string,
  lines: AsyncIterable<string>,
  { acceptsDamage = false }: ImportOptions = {},
): Promise<Imported> {
  return db.tx(async (tx) => {
    await tx.query("set local statement_timeout = 0");
    const [filled] = await tx.query(
      "select 1 from (select tenant from incident union all select tenant from audit) t limit 1",
    );
    if (filled !== undefined) throw new StartRefused("the register has entries already; import into an empty one");
    // A server that was started on it once has made its organisations known, and nothing else.
    await tx.query("delete from audit_head");
    await tx.query("delete from tenant");
    const { end, rows, digest } = await readLines(tx, lines, createHash("sha256").update(`${head}\n`), db.engine);
    if (end?.rows !== rows)
      throw new StartRefused(`the file is cut short: ${rows} rows of ${end?.rows ?? "an unknown number"}`);
    if (end.sha256 !== digest && !acceptsDamage) throw damaged("the file was changed after it had been written");
    const faults = await verify(tx);
    const fresh = faults.find((fault) => !isKnown(fault, end));
    if (fresh !== undefined && !acceptsDamage)
      throw damaged(`the file does not fit its own trail: ${fresh.row} ${fresh.fault}`);
    return { rows, faults };
  });
}

function damaged(what: string): StartRefused {
  return new StartRefused(`${what}; --damaged takes it in as it is`);
}

const isKnown = ({ tenant, row }: Fault, { faults }: End): boolean =>
  faults.some((known) => known.tenant === tenant && known.row === row);

interface Read {
  readonly end: End | undefined;
  readonly rows: number;
  readonly digest: string;
}

async function readLines(tx: Queries, lines: AsyncIterable<string>, hash: Hash, engine: Db["engine"]): Promise<Read> {
  const writer = rowWriter(tx, engine);
  let number = 1;
  let end: End | undefined;
  for await (const line of lines) {
    number++;
    const value = parseLine(line, number);
    if (end !== undefined) throw new StartRefused(`line ${number} comes after the last line`);
    if (v.is(endSchema, value)) end = value;
    else {
      hash.update(`${line}\n`);
      if (v.is(partSchema, value)) writer.part(value.part);
      else if (v.is(rowSchema, value)) await writer.row(value.table, value.row, line.length);
      else throw new StartRefused(`line ${number} is no row of a register`);
    }
  }
  return { end, rows: await writer.finish(), digest: hash.digest("hex") };
}

/** A line as JSON. */
export function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new StartRefused(`line ${number} is not JSON`, cause);
  }
}

interface RowWriter {
  readonly row: (table: string, row: Readonly<Record<string, unknown>>, characters: number) => Promise<void>;
  /** Of the file whose row was written last. */
  readonly part: (base64: string) => void;
  /** Writes what waits; answers how many rows there were. */
  readonly finish: () => Promise<number>;
}

/** Gathers rows of one table to a statement of bounded size, and the parts of one file to its contents. */
function rowWriter(tx: Queries, engine: Db["engine"]): RowWriter {
  let table = "";
  let waiting: unknown[] = [];
  let characters = 0;
  let parts: Buffer[] = [];
  let file = "";
  let rows = 0;
  let unsettled = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await insert(tx, table, waiting);
    if (parts.length > 0)
      await tx.query(`update ${FILES} set bytes = $2::bytea where id = $1::uuid`, [file, Buffer.concat(parts)]);
    unsettled += characters + parts.reduce((sum, { length }) => sum + length, 0);
    [waiting, parts, characters] = [[], [], 0];
    if (engine !== "embedded" || unsettled < CHECKPOINT_AFTER) return;
    await tx.query("checkpoint");
    unsettled = 0;
  };
  return {
    row: async (of, row, length) => {
      const isFull = waiting.length >= MAX_ROWS || characters + length > MAX_CHARACTERS;
      if (of !== table || isFull || parts.length > 0) await flush();
      table = of;
      waiting.push(row);
      characters += length;
      rows++;
      if (of === FILES) file = String(row["id"]);
    },
    part: (base64) => {
      if (table !== FILES) throw new StartRefused("contents of a file come before its row");
      parts.push(Buffer.from(base64, "base64"));
    },
    finish: async () => {
      await flush();
      return rows;
    },
  };
}

async function insert(tx: Queries, table: string, rows: readonly unknown[]): Promise<void> {
  await tx.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
