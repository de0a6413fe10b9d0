import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import { visibleTo } from "./visible-to.ts";

const TASK_KINDS = ["decide", "measure", "follow_up", "letter", "answer"] as const;

export const taskSchema = v.object({
  kind: v.picklist(TASK_KINDS),
  year: v.number(),
  no: v.number(),
  /** The day by which it should be done; null where there is none. */
  due: v.nullable(v.string()),
  /** What the task says of itself; empty where the kind says it all. */
  text: v.string(),
  assignedTo: v.nullable(v.string()),
});

type Task = v.InferOutput<typeof taskSchema>;

const MOST = 500;

const TASKS = (seen: string): string => `
with mine as (
  select i.* from incident i where i.tenant = $1 and i.state not in ('closed', 'rejected') and ${seen}
)
select kind, year, no, due, text, "assignedTo" from (
  select 'decide' as kind, m.year, m.no,
    to_char((m.aware_at + interval '72 hours') at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as due, '' as text,
    m.assigned_to as "assignedTo"
  from mine m where m.sa_decision = 'pending' and m.sa_legacy_text is null and m.scenario is distinct from 'near_miss'
  union all
  select 'measure', m.year, m.no, to_char(x.due_day, 'YYYY-MM-DD'), x.text, coalesce(x.owner, m.assigned_to)
  from incident m join incident_measure x on x.incident = m.id
  where m.tenant = $1 and not x.done and x.due_day is not null and m.purged_at is null and m.state <> 'rejected'
    and m.id in (select i.id from incident i where i.tenant = $1 and ${seen})
  union all
  select 'follow_up', m.year, m.no, to_char(m.follow_up_due, 'YYYY-MM-DD'), '', m.assigned_to
  from mine m where m.follow_up_due is not null
    and not exists (select 1 from sa_notification n where n.incident = m.id and n.kind = 'final')
  union all
  select 'letter', m.year, m.no, null, '', m.assigned_to
  from mine m where m.subj_decision = 'inform' and m.subj_sent_at is null and m.subj_legacy_text is null
  union all
  select 'answer', m.year, m.no, null, '', m.assigned_to
  from mine m where (select count(*) from incident_addition a where a.incident = m.id)
    > coalesce((select r.count from additions_read r where r.incident = m.id and r.oid = $2), 0)
) tasks order by due nulls last, year, no limit ${MOST}`;

/** What waits for somebody over all cases that this person may see: what is due first, then the rest. */
export async function listTasks(queries: Queries, actor: Actor): Promise<readonly Task[]> {
  const seen = visibleTo(actor, 3);
  return v.parse(
    v.array(taskSchema),
    await queries.query(TASKS(seen.sql), [actor.tenant, actor.oid, ...seen.parameters]),
  );
}
