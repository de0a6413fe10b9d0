import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

const yearsSchema = v.array(v.object({ year: v.number(), count: v.number() }));

const YEARS = 4;

/** How many cases each of the few years before this one had, oldest first; years without any are left out. */
export async function countYears(
  queries: Queries,
  tenant: string,
  year: number,
): Promise<v.InferOutput<typeof yearsSchema>> {
  const sql = `select year, count(*)::integer as count from incident
    where tenant = $1 and year < $2 and year >= $3 and state <> 'rejected' and scenario is distinct from 'near_miss' group by year order by year`;
  return v.parse(yearsSchema, await queries.query(sql, [tenant, year, year - YEARS]));
}
