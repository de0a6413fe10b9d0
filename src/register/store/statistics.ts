import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

const lineSchema = v.object({ key: v.nullable(v.string()), count: v.number() });
const lines = v.array(lineSchema);

/** What the desk draws; counts only, and purged entries still count. */
export interface Statistics {
  readonly total: number;
  /** Reports of what almost happened; they are in no other figure. */
  readonly nearMisses: number;
  readonly byMonth: v.InferOutput<typeof lines>;
  readonly byScenario: v.InferOutput<typeof lines>;
  readonly byCause: v.InferOutput<typeof lines>;
  readonly byRisk: v.InferOutput<typeof lines>;
  readonly byUnit: v.InferOutput<typeof lines>;
  /** The authority's ten types, several an entry. */
  readonly byEventType: v.InferOutput<typeof lines>;
  /** Kinds of personal data, several an entry; what only follows from the text is not counted. */
  readonly byData: v.InferOutput<typeof lines>;
  readonly authority: v.InferOutput<typeof lines>;
  readonly citizens: v.InferOutput<typeof lines>;
  /** Told within 72 hours, or after. */
  readonly punctuality: v.InferOutput<typeof lines>;
}

const OF_THE_YEAR = "i.tenant = $1 and i.year = $2 and i.state <> 'rejected'";
const IS_BREACH = `${OF_THE_YEAR} and i.scenario is distinct from 'near_miss'`;
const COUNTED = `from incident i where ${IS_BREACH}`;
const group = (key: string): string =>
  `select ${key} as key, count(*)::integer as count ${COUNTED} group by 1 order by 2 desc, 1`;
const groupEach = (list: string): string =>
  `select e as key, count(*)::integer as count from incident i, unnest(${list}) e
   where ${IS_BREACH} group by 1 order by 2 desc, 1`;

const KEYS = {
  byMonth: `to_char(i.filed_at at time zone 'Europe/Copenhagen', 'YYYY-MM')`,
  byScenario: "i.scenario",
  byCause: "i.cause_category",
  byRisk: "i.risk",
  byUnit: "i.unit",
  authority: "i.sa_decision",
  citizens: "i.subj_decision",
} as const;

/** An entry that a person rejected as no breach is not counted; a near miss is, apart. */
export async function statistics(queries: Queries, tenant: string, year: number): Promise<Statistics> {
  const ask = async (sql: string): Promise<v.InferOutput<typeof lines>> =>
    v.parse(lines, await queries.query(sql, [tenant, year]));
  const found = new Map<string, v.InferOutput<typeof lines>>();
  for (const [name, key] of Object.entries(KEYS)) found.set(name, await ask(group(key)));
  const of = (name: keyof typeof KEYS): v.InferOutput<typeof lines> => found.get(name) ?? [];
  const [total] = await ask(`select null as key, count(*)::integer as count ${COUNTED}`);
  const near = `select null as key, count(*)::integer as count from incident i where ${OF_THE_YEAR} and i.scenario = 'near_miss'`;
  const [nearMisses] = await ask(near);
  return {
    total: total?.count ?? 0,
    nearMisses: nearMisses?.count ?? 0,
    byMonth: [...of("byMonth")].sort((a, b) => (a.key ?? "").localeCompare(b.key ?? "")),
    byScenario: of("byScenario"),
    byCause: of("byCause"),
    byRisk: of("byRisk"),
    byUnit: of("byUnit"),
    byEventType: await ask(groupEach("i.event_types")),
    byData: await ask(groupEach("i.data_categories")),
    authority: of("authority"),
    citizens: of("citizens"),
    punctuality: await ask(
      `select case when extract(epoch from sa_sent_at - aware_at) <= 259200 then 'in time' else 'late' end as key,
       count(*)::integer as count ${COUNTED} and sa_sent_at is not null and aware_at is not null group by 1 order by 1`,
    ),
  };
}
