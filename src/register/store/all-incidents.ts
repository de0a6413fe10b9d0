import type { Breach } from "#core/breach/breach.ts";

import type { Queries } from "../engine/db.ts";
import type { Actor } from "./actor.ts";
import { DOCUMENT, toStored } from "./read-incident.ts";
import { visibleTo } from "./visible-to.ts";

/** A page is read in a few milliseconds, so that others get their turn between two. */
const PAGE = 50;

/** Every entry that the actor may see, of one year or of all, oldest number first, page by page. */
export async function* allIncidents(
  queries: Queries,
  actor: Actor,
  year: number | null,
): AsyncGenerator<readonly Breach[]> {
  let last: Breach | undefined;
  for (;;) {
    const seen = visibleTo(actor, 6);
    const rows = await queries.query(
      `select i.id::text as id, ${DOCUMENT} as document from incident i
       where i.tenant = $1 and ($2::integer is null or i.year = $2::integer) and (i.year, i.no) > ($3, $4) and ${seen.sql}
       order by i.year, i.no limit $5`,
      [actor.tenant, year, last?.year ?? 0, last?.no ?? 0, PAGE, ...seen.parameters],
    );
    const page = rows.map((row) => toStored(row).breach);
    yield page;
    last = page.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** The newest of them, newest first. */
export async function newestIncidents(
  queries: Queries,
  actor: Actor,
  year: number | null,
  most: number,
): Promise<readonly Breach[]> {
  const seen = visibleTo(actor, 4);
  const rows = await queries.query(
    `select i.id::text as id, ${DOCUMENT} as document from incident i
     where i.tenant = $1 and ($2::integer is null or i.year = $2::integer) and ${seen.sql}
     order by i.year desc, i.no desc limit $3`,
    [actor.tenant, year, most, ...seen.parameters],
  );
  return rows.map((row) => toStored(row).breach);
}
