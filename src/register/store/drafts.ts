import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { refuseTooManyDrafts } from "./storage-limits.ts";

const draftSchema = v.object({ id: v.string(), content: v.unknown(), changedAt: v.string() });

export type Draft = v.InferOutput<typeof draftSchema>;

/** Keeps what a reporter has written so far. A draft is the reporter's alone and has no number. */
export async function saveDraft(
  queries: Queries,
  actor: Actor,
  id: string,
  content: unknown,
  now: Date,
): Promise<void> {
  await refuseTooManyDrafts(queries, actor, id);
  const rows = await queries.query(
    `insert into draft (tenant, id, reporter_oid, content, changed_at) values ($1, $2::uuid, $3, $4::jsonb, $5::timestamptz)
     on conflict (tenant, id) do update set content = excluded.content, changed_at = excluded.changed_at
       where draft.reporter_oid = excluded.reporter_oid
     returning 1`,
    [actor.tenant, id, actor.oid, JSON.stringify(content), now.toISOString()],
  );
  if (rows.length === 0) throw new RegisterError("not_found");
}

export async function listDrafts(queries: Queries, actor: Actor): Promise<readonly Draft[]> {
  const rows = await queries.query(
    `select id::text, content, (to_jsonb(changed_at) #>> '{}') as "changedAt" from draft
     where tenant = $1 and reporter_oid = $2 order by changed_at desc`,
    [actor.tenant, actor.oid],
  );
  return v.parse(v.array(draftSchema), rows);
}

/** Throws a draft away, as when it has been filed. */
export async function dropDraft(queries: Queries, actor: Actor, id: string): Promise<void> {
  const sql = "delete from draft where tenant = $1 and id = $2::uuid and reporter_oid = $3";
  await queries.query(sql, [actor.tenant, id, actor.oid]);
}
