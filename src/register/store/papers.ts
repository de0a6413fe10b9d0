import * as v from "valibot";

import type { Db, Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import type { EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";
import { writeAudit } from "./write-audit.ts";

/** What an officer edits before it leaves the house. */
export const PAPER_KINDS = ["letter", "notification"] as const;

type PaperKind = (typeof PAPER_KINDS)[number];

export const papersSchema = v.array(
  v.object({
    kind: v.picklist(PAPER_KINDS),
    version: v.number(),
    at: v.string(),
    by: v.nullable(v.string()),
    text: v.string(),
  }),
);

/** Keeps a paper as the next version; the ones before stay. */
export async function savePaper(
  db: Db,
  actor: Actor,
  entry: EntryNumber,
  { kind, text, now }: { readonly kind: PaperKind; readonly text: string; readonly now: Date },
): Promise<void> {
  await db.tx(async (tx) => {
    const { id } = await readIncident(tx, actor, entry, "lock");
    await tx.query(
      `insert into incident_paper (incident, kind, version, at, by_oid, text)
       select $1::uuid, $2, coalesce(max(version), 0) + 1, $3::timestamptz, $4, $5
       from incident_paper where incident = $1::uuid and kind = $2`,
      [id, kind, now.toISOString(), actor.oid, text],
    );
    const change = { kind, characters: text.length };
    await writeAudit(tx, {
      tenant: actor.tenant,
      actor: actor.oid,
      action: "paper saved",
      incident: id,
      change,
      at: now,
    });
  });
}

/** Every version, the newest first. */
export async function listPapers(
  queries: Queries,
  actor: Actor,
  entry: EntryNumber,
): Promise<v.InferOutput<typeof papersSchema>> {
  const { id } = await readIncident(queries, actor, entry);
  const sql = `select p.kind, p.version, to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, n.name as by, p.text
    from incident_paper p left join person n on n.tenant = $2 and n.oid = p.by_oid
    where p.incident = $1::uuid order by p.kind, p.version desc`;
  return v.parse(papersSchema, await queries.query(sql, [id, actor.tenant]));
}
