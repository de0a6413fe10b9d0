import type { Db, Queries } from "../engine/db.ts";
import { migrations } from "../migrations/index.ts";
import { FORMAT, TABLES } from "./tables.ts";

const PAGE = 500;

/**
 * The whole register as lines of JSON (NDJSON) from one moment: a heading, a line `{table, row}` for each row, and a line
 * that counts them, so that a file cut short is known. Answers how many rows were written.
 */
export async function exportRegister(db: Db, write: (line: string) => Promise<void>): Promise<number> {
  return db.tx(async (tx) => {
    await tx.query("set transaction isolation level repeatable read");
    await write(JSON.stringify({ format: FORMAT, schema: migrations.at(-1)?.id ?? "" }));
    let rows = 0;
    for (const [table, order] of TABLES) rows += await exportTable(tx, table, order, write);
    await write(JSON.stringify({ rows }));
    return rows;
  });
}

/** Through a cursor, so that a register of any size needs the memory of one page. */
async function exportTable(
  tx: Queries,
  table: string,
  order: string,
  write: (line: string) => Promise<void>,
): Promise<number> {
  await tx.query(
    `declare exported no scroll cursor for select to_jsonb(t)::text as row from ${table} t order by ${order}`,
  );
  let count = 0;
  for (;;) {
    const page = await tx.query(`fetch ${PAGE} from exported`);
    for (const { row } of page) await write(`{"table":"${table}","row":${String(row)}}`);
    count += page.length;
    if (page.length < PAGE) break;
  }
  await tx.query("close exported");
  return count;
}
