import { createHash } from "node:crypto";

import type { Db, Queries } from "../engine/db.ts";
import { migrations } from "../migrations/index.ts";
import { type Fault, verify } from "../store/verify.ts";
import { FILES, headLine, PART, TABLES } from "./tables.ts";

/** Rows a fetch: a page of the longest entries is a few megabytes. */
const PAGE = 50;

export interface Exported {
  readonly rows: number;
  /** What did not fit the trail; the file names it too. */
  readonly faults: readonly Fault[];
}

type Write = (line: string) => Promise<void>;

/**
 * The whole register as lines of JSON (NDJSON) from one moment: a heading, a line `{table, row}` for each row with the
 * contents of files in parts after theirs, and a line that counts them, so that a file cut short or changed is known. The
 * register is verified in the same moment. Needs the memory of one page, whatever the size.
 */
export async function exportRegister(db: Db, write: Write): Promise<Exported> {
  return db.tx(async (tx) => {
    await tx.query("set transaction isolation level repeatable read");
    // Verifying a large register takes longer than a request may.
    await tx.query("set local statement_timeout = 0");
    const digest = createHash("sha256");
    const note: Write = (line) => {
      digest.update(`${line}\n`);
      return write(line);
    };
    await note(headLine(migrations.at(-1)?.id ?? ""));
    let rows = 0;
    for (const [table, order] of TABLES) rows += await exportTable(tx, table, order, note);
    const faults = await verify(tx);
    await write(JSON.stringify({ rows, sha256: digest.digest("hex"), faults }));
    return { rows, faults };
  });
}

async function exportTable(tx: Queries, table: string, order: string, write: Write): Promise<number> {
  const isFiles = table === FILES;
  const source = isFiles ? `(select ${await columnsWithout(tx, table, "bytes")} from ${table})` : table;
  await tx.query(
    `declare exported no scroll cursor for select to_jsonb(t)::text as row${isFiles ? ", t.id::text as id" : ""}
     from ${source} t order by ${order}`,
  );
  let count = 0;
  for (;;) {
    const page = await tx.query(`fetch ${PAGE} from exported`);
    for (const { row, id } of page) {
      await write(`{"table":"${table}","row":${String(row)}}`);
      if (isFiles) await exportParts(tx, String(id), write);
    }
    count += page.length;
    if (page.length < PAGE) break;
  }
  await tx.query("close exported");
  return count;
}

async function columnsWithout(tx: Queries, table: string, column: string): Promise<string> {
  const sql = `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
    from information_schema.columns where table_schema = current_schema() and table_name = $1 and column_name <> $2`;
  const [found] = await tx.query(sql, [table, column]);
  return String(found?.["names"]);
}

async function exportParts(tx: Queries, id: string, write: Write): Promise<void> {
  const [file] = await tx.query(`select octet_length(bytes) as size from ${FILES} where id = $1::uuid`, [id]);
  const size = file?.["size"];
  if (typeof size !== "number") return;
  for (let from = 0; from === 0 || from < size; from += PART) {
    const sql = `select substring(bytes from $2 for $3) as part from ${FILES} where id = $1::uuid`;
    const [found] = await tx.query(sql, [id, from + 1, PART]);
    const part = found?.["part"];
    if (!(part instanceof Uint8Array)) throw new TypeError("a file's contents are no bytes");
    await write(JSON.stringify({ part: Buffer.from(part.buffer, part.byteOffset, part.length).toString("base64") }));
  }
}
