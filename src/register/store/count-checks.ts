import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

export interface Counts {
  readonly rule: string;
  readonly shown: number;
  readonly mended: number;
  readonly sentAnyway: number;
  readonly falseAlarm: number;
}

export interface CountPost {
  readonly tenant: string;
  readonly unit: string;
  readonly day: string;
  /** Random, made by the mailbox for this post alone: says that a retry is one, and nothing about whose it is. */
  readonly nonce: string;
  readonly counts: readonly Counts[];
}

/** One statement, so that receipt and counts stand together; rules go in by name, so two posts never wait for each other crosswise. */
const COUNT = `
with receipt as (
  insert into check_receipt (tenant, nonce, day) values ($1, $2, $4::date) on conflict do nothing returning 1
), counted as (
  insert into check_counter (tenant, unit, day, rule, shown, mended, sent_anyway, false_alarm)
  select $1, $3, $4::date, c.rule, c.shown, c.mended, c."sentAnyway", c."falseAlarm"
  from receipt, jsonb_to_recordset($5::jsonb) as c(rule text, shown integer, mended integer, "sentAnyway" integer, "falseAlarm" integer)
  order by c.rule
  on conflict (tenant, unit, day, rule) do update set
    shown = check_counter.shown + excluded.shown,
    mended = check_counter.mended + excluded.mended,
    sent_anyway = check_counter.sent_anyway + excluded.sent_anyway,
    false_alarm = check_counter.false_alarm + excluded.false_alarm
  returning 1
) select (select count(*) from receipt)::integer as receipts, (select count(*) from counted)::integer as counted`;

/** Adds a mailbox's counts of a day to its unit's. False when this post had been counted before. */
export async function countChecks(queries: Queries, post: CountPost): Promise<boolean> {
  const { tenant, nonce, unit, day, counts } = post;
  const [row] = await queries.query(COUNT, [tenant, nonce, unit, day, JSON.stringify(counts)]);
  return row?.["receipts"] === 1;
}

const sumSchema = v.object({
  unit: v.string(),
  rule: v.string(),
  shown: v.number(),
  mended: v.number(),
  sentAnyway: v.number(),
  falseAlarm: v.number(),
});

/** Sums per unit and rule over a range of days, both ends included. */
export async function readCounts(
  queries: Queries,
  tenant: string,
  from: string,
  to: string,
): Promise<readonly v.InferOutput<typeof sumSchema>[]> {
  const rows = await queries.query(
    `select unit, rule, sum(shown)::integer as shown, sum(mended)::integer as mended,
       sum(sent_anyway)::integer as "sentAnyway", sum(false_alarm)::integer as "falseAlarm"
     from check_counter where tenant = $1 and day between $2::date and $3::date group by unit, rule order by unit, rule`,
    [tenant, from, to],
  );
  return v.parse(v.array(sumSchema), rows);
}
