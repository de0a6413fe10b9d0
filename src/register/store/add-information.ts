import type { Db } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";
import { refuseTooManyAdditions } from "./storage-limits.ts";
import { writeAudit } from "./write-audit.ts";

/** Adds to an entry after filing; what stands there is never overwritten. */
export async function addInformation(db: Db, actor: Actor, entry: EntryNumber, text: string, now: Date): Promise<void> {
  await db.tx(async (tx) => {
    const { id } = await readIncident(tx, actor, entry, "lock");
    await refuseTooManyAdditions(tx, id);
    await tx.query(
      `insert into incident_addition (incident, position, at, by_oid, text)
       select $1::uuid, count(*), $2::timestamptz, $3, $4 from incident_addition where incident = $1::uuid`,
      [id, now.toISOString(), actor.oid, text],
    );
    await tx.query(
      `insert into additions_read (incident, oid, count)
       select $1::uuid, $2, count(*) from incident_addition where incident = $1::uuid
       on conflict (incident, oid) do update set count = excluded.count`,
      [id, actor.oid],
    );
    const change = { characters: text.length };
    await writeAudit(tx, {
      tenant: actor.tenant,
      actor: actor.oid,
      action: "information added",
      incident: id,
      change,
      at: now,
    });
  });
}
