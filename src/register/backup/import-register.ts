import * as v from "valibot";

import type { Db, Queries } from "../engine/db.ts";
import { StartRefused } from "../engine/start-refused.ts";
import { migrations } from "../migrations/index.ts";
import { verify } from "../store/verify.ts";
import { FORMAT, TABLES } from "./tables.ts";

const PAGE = 500;

const headSchema = v.object({ format: v.literal(FORMAT), schema: v.string() });
const rowSchema = v.object({
  table: v.picklist(TABLES.map(([table]) => table)),
  row: v.record(v.string(), v.unknown()),
});
const endSchema = v.strictObject({ rows: v.number() });

/**
 * Takes an export into an empty register: every row and a whole trail, or nothing. Answers how many rows there are.
 * @throws StartRefused when the file is another one, is cut short or does not fit its own trail, or the register is not empty.
 */
export async function importRegister(db: Db, lines: AsyncIterable<string>): Promise<number> {
  return db.tx(async (tx) => {
    const [filled] = await tx.query(
      "select 1 from (select tenant from incident union all select tenant from audit) t limit 1",
    );
    if (filled !== undefined) throw new StartRefused("the register has entries already; import into an empty one");
    // A server that was started on it once has made its organisations known, and nothing else.
    await tx.query("delete from audit_head");
    await tx.query("delete from tenant");
    const rows = await readRows(tx, lines);
    const [fault] = await verify(tx);
    if (fault !== undefined) throw new StartRefused(`the file does not fit its own trail: ${fault.row} ${fault.fault}`);
    return rows;
  });
}

async function readRows(tx: Queries, lines: AsyncIterable<string>): Promise<number> {
  let number = 0;
  let rows = 0;
  let end: number | undefined;
  let table = "";
  let waiting: unknown[] = [];
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await insert(tx, table, waiting);
    waiting = [];
  };
  for await (const line of lines) {
    number++;
    const value = parse(line, number);
    if (number === 1) checkHead(value);
    else if (v.is(endSchema, value)) end = value.rows;
    else {
      const read = v.safeParse(rowSchema, value);
      if (!read.success || end !== undefined) throw new StartRefused(`line ${number} is no row of a register`);
      if (read.output.table !== table || waiting.length >= PAGE) await flush();
      table = read.output.table;
      waiting.push(read.output.row);
      rows++;
    }
  }
  await flush();
  if (end !== rows) throw new StartRefused(`the file is cut short: ${rows} rows of ${end ?? "an unknown number"}`);
  return rows;
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new StartRefused(`line ${number} is not JSON`, cause);
  }
}

function checkHead(value: unknown): void {
  if (!v.is(headSchema, value)) throw new StartRefused("this is no export of a register");
  const own = migrations.at(-1)?.id ?? "";
  if (value.schema !== own)
    throw new StartRefused(`the export is of schema ${value.schema}, and this program's is ${own}`);
}

async function insert(tx: Queries, table: string, rows: readonly unknown[]): Promise<void> {
  await tx.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
