import type { Breach } from "#core/breach/breach.ts";

import type { Queries } from "../engine/db.ts";
import type { Change } from "./change-incident.ts";
import { toColumns } from "./columns.ts";
import { clockReminders, dayReminder, type PlannedReminder } from "./reminder-times.ts";

interface Context {
  readonly tenant: string;
  readonly incident: string;
  readonly before: Breach;
  readonly change: Change;
}

/** Moves the reminders that are not sent yet to where the changed entry wants them. */
export async function replaceReminders(tx: Queries, { tenant, incident, before, change }: Context): Promise<void> {
  const planned = plan(before, change);
  if (change.measures !== undefined) {
    await tx.query("delete from reminder where incident = $1::uuid and kind = 'measure' and sent_at is null", [
      incident,
    ]);
  }
  if (planned.length === 0) return;
  await tx.query(
    `insert into reminder (tenant, incident, kind, position, due_at)
     select $1, $2::uuid, r.kind, r.position, r.due_at from jsonb_populate_recordset(null::reminder, $3::jsonb) r
     on conflict on constraint reminder_once do update
       set due_at = excluded.due_at, sent_at = null, claimed_until = null
       where reminder.sent_at is null or reminder.due_at <> excluded.due_at`,
    [tenant, incident, JSON.stringify(planned.map((one) => toColumns({ ...one })))],
  );
}

function plan(before: Breach, change: Change): readonly PlannedReminder[] {
  const hasMoved = change.awareAt !== undefined && change.awareAt !== null && change.awareAt !== before.awareAt;
  const due = change.followUpDue;
  return [
    ...(hasMoved ? clockReminders(new Date(change.awareAt)) : []),
    ...(due === undefined || due === null ? [] : [dayReminder("follow_up", 0, due)]),
    ...(change.measures ?? []).flatMap((one, index) =>
      one.dueDay === null || one.done ? [] : [dayReminder("measure", index, one.dueDay)],
    ),
  ];
}
