import * as v from "valibot";

import type { Breach } from "#core/breach/breach.ts";

import type { Queries, Row } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import { breachSchema } from "../schemas/breach-schema.ts";
import type { Actor } from "./actor.ts";
import { toFields } from "./columns.ts";
import { withMoments } from "./moments.ts";
import { visibleTo } from "./visible-to.ts";

/** The id is the database's own and never leaves the server; people say year and number. */
export interface StoredBreach {
  readonly id: string;
  readonly breach: Breach;
}

const child = (table: string, name: string): string =>
  `'${name}', (select coalesce(jsonb_agg(to_jsonb(c) - 'incident' - 'position' order by c.position), '[]')
    from ${table} c where c.incident = i.id)`;

/** An entry with its children as one document; jsonb looks the same from both engines. */
export const DOCUMENT = `to_jsonb(i) || jsonb_build_object(
  ${child("incident_time", "times")}, ${child("incident_measure", "measures")},
  ${child("incident_link", "links")}, ${child("sa_notification", "notifications")})`;

/** The entry that the actor may see, or `not_found`: what others have filed does not exist for them. `lock` holds it for a change. */
export async function readIncident(
  queries: Queries,
  actor: Actor,
  number: { readonly year: number; readonly no: number },
  lock: "lock" | "look" = "look",
): Promise<StoredBreach> {
  const seen = visibleTo(actor, 4);
  const rows = await queries.query(
    `select i.id::text as id, ${DOCUMENT} as document from incident i
     where i.tenant = $1 and i.year = $2 and i.no = $3 and ${seen.sql} ${lock === "lock" ? "for update of i" : ""}`,
    [actor.tenant, number.year, number.no, ...seen.parameters],
  );
  const row = rows[0];
  if (row === undefined) throw new RegisterError("not_found");
  return toStored(row);
}

/** Checks a row of `id, document` against the schema, so that types and data cannot drift apart. */
export function toStored(row: Row): StoredBreach {
  const { id, document } = v.parse(v.object({ id: v.string(), document: v.record(v.string(), v.unknown()) }), row);
  const fields = toFields(document);
  const children = Object.fromEntries(
    ["times", "measures", "links", "notifications"].map((name) => [name, childFields(fields[name])]),
  );
  return { id, breach: v.parse(breachSchema, withMoments({ ...fields, ...children })) };
}

function childFields(value: unknown): readonly unknown[] {
  const rows = v.parse(v.array(v.record(v.string(), v.unknown())), value);
  return rows.map((row) => withMoments(toFields(row)));
}
