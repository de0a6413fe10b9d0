import { randomUUID } from "node:crypto";

import type { Problem } from "#core/breach/problem.ts";

import type { Db, Queries } from "../engine/db.ts";
import { fromLogRow, type ImportedEntry } from "../log/from-log-row.ts";
import type { LogRow } from "../log/log-row.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "../store/actor.ts";
import { localYear } from "../store/local-time.ts";
import { insertEntry } from "../store/insert-entry.ts";
import { readTenant } from "../store/read-tenant.ts";
import { writeAudit } from "../store/write-audit.ts";

/** What became of a row. */
interface Imported {
  readonly year: number;
  readonly no: number;
  /** Its number in the log, which the case keeps as a reference where it could not have it here. */
  readonly was: number;
  /** False where the date is kept as words, for a person to look at. */
  readonly isDateRead: boolean;
}

/**
 * Takes a paper log into the register: every row, or nothing and a list of what is wrong. A year's numbers have no gaps here: a log that
 * begins elsewhere gets the next ones, and each case says what it was called.
 */
export async function importLog(
  db: Db,
  actor: Actor,
  rows: readonly LogRow[],
  now: Date,
): Promise<readonly Imported[]> {
  const { retentionYears } = await readTenant(db, actor.tenant);
  const purgeAfter = new Date(now);
  purgeAfter.setUTCFullYear(purgeAfter.getUTCFullYear() + retentionYears);
  const read: (ImportedEntry | readonly Problem[])[] = [];
  let year = localYear(now);
  for (const [index, row] of rows.entries()) {
    const one = fromLogRow(row, `rows[${index}]`, year);
    if ("year" in one) year = one.year;
    read.push(one);
  }
  const problems = read.flatMap((one) => ("year" in one ? [] : one));
  if (rows.length === 0) problems.push({ path: "rows", expected: "at least one row", found: "nothing" });
  if (problems.length > 0) throw new RegisterError("invalid", problems);
  const entries = read.filter((one) => "year" in one);
  return db.tx(async (tx) => {
    const imported: Imported[] = [];
    for (const entry of entries) {
      const no = await importOne(tx, actor, entry, { now, purgeAfter });
      imported.push({ year: entry.year, no, was: entry.no, isDateRead: entry.isDateRead });
    }
    return imported;
  });
}

async function importOne(
  tx: Queries,
  actor: Actor,
  imported: ImportedEntry,
  { now, purgeAfter }: { readonly now: Date; readonly purgeAfter: Date },
): Promise<number> {
  const { times, measures, links, ...facts } = imported.facts;
  const { year, judgement, authorityLegacyText, dataSubjectLegacyText } = imported;
  const id = randomUUID();
  // What both answers stand for is over: an old log does not fill the list of open cases.
  const isOver = judgement.authorityDecision !== "pending" && judgement.dataSubjectDecision !== "pending";
  const state = isOver ? "closed" : "reported";
  const closing = isOver ? { closedAt: now.toISOString(), purgeAfter: purgeAfter.toISOString() } : {};
  const next = await nextNumber(tx, actor.tenant, year);
  const was = next === imported.no ? {} : { externalRef: `Nr. ${imported.no} i den indlæste log` };
  const entry = {
    ...facts,
    ...judgement,
    ...{ id, tenant: actor.tenant, year, source: "import", state, version: 1, ...closing, ...was },
    ...{ authorityLegacyText, dataSubjectLegacyText, filedAt: now.toISOString() },
  };
  // A paper log's clock ran out long ago: nobody is reminded of it.
  const no = await insertEntry(tx, { id, tenant: actor.tenant, year, entry, times, measures, links, planned: [] });
  await writeAudit(tx, {
    tenant: actor.tenant,
    actor: actor.oid,
    action: "imported",
    incident: id,
    change: { year, no },
    at: now,
  });
  return no;
}

/** The number that the next case of the year gets; nobody else gets it before this transaction ends. */
async function nextNumber(tx: Queries, tenant: string, year: number): Promise<number> {
  const sql = "select last from number_counter where tenant = $1 and year = $2 for update";
  const [row] = await tx.query(sql, [tenant, year]);
  return Number(row?.["last"] ?? 0) + 1;
}
