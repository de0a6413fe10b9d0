import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";

/** Who was written lately by this process, so that not every request writes. */
const RENEW_MS = 12 * 3_600_000;
const MOST = 20_000;

export interface KnownPeople {
  /** Keeps name and roles as the token says them, so that trail and lists can name people instead of ids. */
  readonly remember: (queries: Queries, actor: Actor, now: Date) => Promise<void>;
}

export function knownPeople(): KnownPeople {
  const written = new Map<string, { readonly as: string; readonly at: number }>();
  return {
    remember: async (queries, actor, now) => {
      if (actor.name === "") return;
      const key = `${actor.tenant} ${actor.oid}`;
      const as = JSON.stringify([actor.name, actor.roles]);
      const last = written.get(key);
      if (last?.as === as && now.getTime() - last.at < RENEW_MS) return;
      await queries.query(
        `insert into person (tenant, oid, name, roles, seen_at)
         select t.id, $2, $3, array(select jsonb_array_elements_text($4::jsonb)), $5::timestamptz from tenant t where t.id = $1
         on conflict (tenant, oid) do update set name = excluded.name, roles = excluded.roles, seen_at = excluded.seen_at`,
        [actor.tenant, actor.oid, actor.name, JSON.stringify(actor.roles), now.toISOString()],
      );
      if (written.size >= MOST) written.clear();
      written.set(key, { as, at: now.getTime() });
    },
  };
}

const peopleSchema = v.array(v.object({ oid: v.string(), name: v.string() }));

/** Whom a case can be given to: officers and coordinators that have signed in, by name. */
export async function listCaseworkers(queries: Queries, tenant: string): Promise<v.InferOutput<typeof peopleSchema>> {
  const sql =
    "select oid, name from person where tenant = $1 and roles && array['dpo', 'coordinator'] order by name, oid";
  return v.parse(peopleSchema, await queries.query(sql, [tenant]));
}
