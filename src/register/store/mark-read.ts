import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";

/** Notes that this person has read every addition there is; new ones count from here. */
export async function markRead(queries: Queries, actor: Actor, entry: EntryNumber): Promise<void> {
  const { id } = await readIncident(queries, actor, entry);
  await queries.query(
    `insert into additions_read (incident, oid, count)
     select $1::uuid, $2, count(*) from incident_addition where incident = $1::uuid
     on conflict (incident, oid) do update set count = excluded.count`,
    [id, actor.oid],
  );
}
