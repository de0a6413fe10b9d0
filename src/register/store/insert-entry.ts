import type { BreachFacts } from "#core/breach/breach.ts";

import type { Queries } from "../engine/db.ts";
import { toColumns } from "./columns.ts";
import type { PlannedReminder } from "./reminder-times.ts";

export interface NewEntry extends Pick<BreachFacts, "times" | "measures" | "links"> {
  readonly id: string;
  readonly tenant: string;
  readonly year: number;
  /** Every other field of the row by its name in the program. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly planned: readonly PlannedReminder[];
}

const INSERT = `
with number as (
  insert into number_counter (tenant, year, last) values ($1, $2, 1)
  on conflict (tenant, year) do update set last = number_counter.last + 1
  returning last
), filed as (
  insert into incident
  select entry.* from number,
    jsonb_populate_record(null::incident, $3::jsonb || jsonb_build_object('no', number.last)) as entry
  returning no
), filed_times as (
  insert into incident_time select * from jsonb_populate_recordset(null::incident_time, $4::jsonb)
), filed_measures as (
  insert into incident_measure select * from jsonb_populate_recordset(null::incident_measure, $5::jsonb)
), filed_links as (
  insert into incident_link select * from jsonb_populate_recordset(null::incident_link, $6::jsonb)
), filed_reminders as (
  insert into reminder (tenant, incident, kind, position, due_at)
  select $1, r.incident, r.kind, r.position, r.due_at from jsonb_populate_recordset(null::reminder, $7::jsonb) as r
)
select no from filed`;

/** Writes an entry with its lists and reminders, and answers the year's next number, in one statement. */
export async function insertEntry(tx: Queries, { id, tenant, year, entry, ...rest }: NewEntry): Promise<number> {
  const [row] = await tx.query(INSERT, [
    tenant,
    year,
    JSON.stringify(toColumns(entry)),
    childRows(id, rest.times),
    childRows(id, rest.measures),
    childRows(id, rest.links),
    JSON.stringify(rest.planned.map((one) => toColumns({ ...one, incident: id }))),
  ]);
  return Number(row?.["no"]);
}

/** Rows of a child table as one JSON text, in the order given. */
export function childRows(incident: string, rows: readonly object[]): string {
  return JSON.stringify(rows.map((row, position) => toColumns({ ...row, incident, position })));
}
