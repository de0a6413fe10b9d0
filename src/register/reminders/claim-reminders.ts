import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

/** A reminder that this process alone may send until its claim runs out. */
export interface ClaimedReminder {
  readonly id: string;
  readonly kind: string;
  /** A reminder that is moved to another moment is another mail. */
  readonly dueAt: string;
  readonly year: number;
  readonly no: number;
  /** The data protection officer's address, where the organisation has given one. */
  readonly to: string | null;
}

/**
 * A process that died after claiming gives the reminder free again after so many minutes; it is sent twice rather than never, under
 * one message id. A claim outlives every attempt to send: connection, greeting and each answer have twenty seconds.
 */
const CLAIM_MINUTES = 10;
const AT_ONCE = 5;

/** An entry that is over, told of, decided or a near miss asks for nothing more; its reminders stay as they are, unsent. */
const WANTED = `
  i.state not in ('closed', 'rejected')
  and (r.kind not like 'hours%' or (i.sa_sent_at is null and i.sa_decision <> 'do_not_notify'
    and i.scenario is distinct from 'near_miss'))
  and (r.kind <> 'measure' or exists (
    select 1 from incident_measure m where m.incident = i.id and m.position = r.position and not m.done))`;

const CLAIM = `
with due as (
  select r.id from reminder r join incident i on i.id = r.incident
  where r.sent_at is null and r.due_at <= $1::timestamptz
    and (r.claimed_until is null or r.claimed_until <= $1::timestamptz) and ${WANTED}
  order by r.due_at, r.id limit ${AT_ONCE} for update of r skip locked
), claimed as (
  update reminder r set claimed_until = $2::timestamptz, attempts = r.attempts + 1
  from due where r.id = due.id
  returning r.id, r.kind, r.incident, r.due_at
)
select c.id::text as id, c.kind, to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt",
  i.year, i.no, t.dpo_mail as "to"
from claimed c join incident i on i.id = c.incident join tenant t on t.id = i.tenant
order by i.year, i.no, c.kind`;

const claimedSchema = v.array(
  v.object({
    id: v.string(),
    kind: v.string(),
    dueAt: v.string(),
    year: v.number(),
    no: v.number(),
    to: v.nullable(v.string()),
  }),
);

/** Takes a few reminders that are due; as many processes as wanted may ask at once, and each gets others. */
export async function claimReminders(queries: Queries, now: Date): Promise<readonly ClaimedReminder[]> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  return v.parse(claimedSchema, await queries.query(CLAIM, [now.toISOString(), until.toISOString()]));
}
