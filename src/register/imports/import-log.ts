import { randomUUID } from "node:crypto";

import type { Problem } from "#core/breach/problem.ts";

import type { Db, Queries } from "../engine/db.ts";
import { fromLogRow, type ImportedEntry } from "../log/from-log-row.ts";
import type { LogRow } from "../log/log-row.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "../store/actor.ts";
import { insertEntry } from "../store/insert-entry.ts";
import { writeAudit } from "../store/write-audit.ts";

/** Takes a paper log into the register: every row with its own number, or nothing and a list of what is wrong. */
export async function importLog(
  db: Db,
  actor: Actor,
  rows: readonly LogRow[],
  now: Date,
): Promise<readonly { readonly year: number; readonly no: number }[]> {
  const read = rows.map((row, index) => fromLogRow(row, `rows[${index}]`));
  const problems = read.flatMap((one) => ("year" in one ? [] : one));
  if (rows.length === 0) problems.push({ path: "rows", expected: "at least one row", found: "nothing" });
  if (problems.length > 0) throw new RegisterError("invalid", problems);
  const entries = read.filter((one) => "year" in one);
  return db.tx(async (tx) => {
    const wrong: Problem[] = [];
    for (const [index, entry] of entries.entries()) {
      const no = await importOne(tx, actor, entry, now);
      if (no !== entry.no)
        wrong.push({
          path: `rows[${index}].no`,
          expected: `${no}, the next of ${entry.year}`,
          found: String(entry.no),
        });
    }
    if (wrong.length > 0) throw new RegisterError("invalid", wrong);
    return entries.map(({ year, no }) => ({ year, no }));
  });
}

async function importOne(tx: Queries, actor: Actor, imported: ImportedEntry, now: Date): Promise<number> {
  const { times, measures, links, ...facts } = imported.facts;
  const { year, judgement, authorityLegacyText, dataSubjectLegacyText } = imported;
  const id = randomUUID();
  const state = { notify: "assessed", do_not_notify: "not_notified", pending: "reported" } as const;
  const entry = {
    ...facts,
    ...judgement,
    ...{ id, tenant: actor.tenant, year, source: "import", state: state[judgement.authorityDecision], version: 1 },
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
