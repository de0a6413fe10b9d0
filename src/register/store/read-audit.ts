import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import { toFields } from "./columns.ts";

const entrySchema = v.object({
  seq: v.number(),
  at: v.string(),
  actor: v.string(),
  /** As the person's token last said it; null for somebody who was never seen here, and for the register itself. */
  name: v.nullable(v.string()),
  action: v.string(),
  year: v.nullable(v.number()),
  no: v.nullable(v.number()),
  change: v.record(v.string(), v.unknown()),
  hash: v.string(),
});

export type TrailEntry = v.InferOutput<typeof entrySchema>;

/** The trail, newest first: of one entry, or of the organisation. It holds names of fields, codes and hashes, no contents. */
export async function readAudit(
  queries: Queries,
  tenant: string,
  wanted: { readonly incident?: string; readonly before?: number | undefined; readonly limit: number },
): Promise<readonly TrailEntry[]> {
  const rows = await queries.query(
    `select to_jsonb(t) as document from (
       select a.seq, a.at, a.actor, p.name, a.action, i.year, i.no, a.change, a.hash from audit a
         left join incident i on i.id = a.incident left join person p on p.tenant = a.tenant and p.oid = a.actor
       where a.tenant = $1 and ($2::uuid is null or a.incident = $2::uuid) and ($3::integer is null or a.seq < $3::integer)
       order by a.seq desc limit $4) t`,
    [tenant, wanted.incident ?? null, wanted.before ?? null, wanted.limit],
  );
  return rows.map((row) => v.parse(entrySchema, toFields(v.parse(v.record(v.string(), v.unknown()), row["document"]))));
}
