import type { Breach, BreachFacts, BreachJudgement } from "#core/breach/breach.ts";

import type { Db, Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { toColumns } from "./columns.ts";
import { describeChange } from "./describe-change.ts";
import { childRows } from "./insert-entry.ts";
import { readIncident } from "./read-incident.ts";
import { refuseBroken } from "./refuse-broken.ts";
import { replaceReminders } from "./replace-reminders.ts";
import { writeAudit } from "./write-audit.ts";

/** Only what is named changes. */
export type Change = Partial<BreachFacts & BreachJudgement & ServerSet>;

/** Fields that no client sends; moves and notifications set them. */
export interface ServerSet {
  readonly state: Breach["state"];
  readonly rejectedReason: string | null;
  readonly closedAt: string | null;
  readonly purgeAfter: string | null;
  readonly authoritySentAt: string | null;
}

export interface EntryNumber {
  readonly year: number;
  readonly no: number;
}

const TABLES = { times: "incident_time", measures: "incident_measure", links: "incident_link" } as const;

/** Changes an entry if nobody else has since `version`, with its trail and its reminders, in one transaction. */
export async function changeIncident(
  db: Db,
  actor: Actor,
  entry: EntryNumber & { readonly version: number; readonly action: string; readonly confirmed?: readonly string[] },
  decide: (breach: Breach) => Change,
  now: Date,
): Promise<Breach> {
  return db.tx(async (tx) => {
    const { id, breach } = await readIncident(tx, actor, entry, "lock");
    if (breach.version !== entry.version) throw changedMeanwhile(breach.version);
    const change = decide(breach);
    refuseBroken({ ...breach, ...change });
    await writeChange(tx, id, change, breach.version + 1);
    await replaceReminders(tx, { tenant: actor.tenant, incident: id, before: breach, change });
    const confirmed = entry.confirmed ?? [];
    await writeAudit(tx, {
      tenant: actor.tenant,
      actor: actor.oid,
      action: entry.action,
      incident: id,
      change: { ...describeChange({ ...breach }, { ...change }), ...(confirmed.length > 0 ? { confirmed } : {}) },
      at: now,
    });
    return (await readIncident(tx, actor, entry)).breach;
  });
}

async function writeChange(tx: Queries, id: string, change: Change, version: number): Promise<void> {
  const { times, measures, links, ...fields } = change;
  const columns = toColumns({ ...fields, version });
  const names = Object.keys(columns);
  await tx.query(
    `update incident i set (${names.join(", ")}) =
       (select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_populate_record(null::incident, $2::jsonb) r)
     where i.id = $1::uuid`,
    [id, JSON.stringify(columns)],
  );
  for (const [name, rows] of Object.entries({ times, measures, links })) {
    if (rows !== undefined) await replaceChildren(tx, TABLES[name as keyof typeof TABLES], id, rows);
  }
}

async function replaceChildren(tx: Queries, table: string, id: string, rows: readonly object[]): Promise<void> {
  await tx.query(`delete from ${table} where incident = $1::uuid`, [id]);
  await tx.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    childRows(id, rows),
  ]);
}

function changedMeanwhile(version: number): RegisterError {
  return new RegisterError("conflict", [
    { path: "version", expected: `version ${version}, which is the newest`, found: "an older version" },
  ]);
}
