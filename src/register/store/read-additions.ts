import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";

const additionsSchema = v.array(v.object({ at: v.string(), by: v.nullable(v.string()), text: v.string() }));

/** What was added to an entry after filing, oldest first. */
export async function readAdditions(
  queries: Queries,
  actor: Actor,
  entry: EntryNumber,
): Promise<v.InferOutput<typeof additionsSchema>> {
  const { id } = await readIncident(queries, actor, entry);
  const sql = `select to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, p.name as by, a.text
    from incident_addition a left join person p on p.tenant = $2 and p.oid = a.by_oid
    where a.incident = $1::uuid order by a.position`;
  return v.parse(additionsSchema, await queries.query(sql, [id, actor.tenant]));
}
