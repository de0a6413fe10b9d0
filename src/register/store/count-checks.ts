import * as v from "valibot";

import type { Queries } from "../engine/db.ts";
import { namedUnits } from "./join-small-units.ts";

export interface Counts {
  readonly rule: string;
  readonly shown: number;
  readonly fixed: number;
  readonly sentAnyway: number;
  readonly reason: number;
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
), mailboxes as (
  insert into check_mailboxes (tenant, unit, day, posts) select $1, $3, $4::date, 1 from receipt
  on conflict (tenant, unit, day) do update set posts = check_mailboxes.posts + 1
), counted as (
  insert into check_counter (tenant, unit, day, rule, shown, fixed, sent_anyway, reason, false_alarm)
  select $1, $3, $4::date, c.rule, c.shown, c.fixed, c."sentAnyway", c.reason, c."falseAlarm"
  from receipt, jsonb_to_recordset($5::jsonb)
    as c(rule text, shown integer, fixed integer, "sentAnyway" integer, reason integer, "falseAlarm" integer)
  order by c.rule
  on conflict (tenant, unit, day, rule) do update set
    shown = check_counter.shown + excluded.shown,
    fixed = check_counter.fixed + excluded.fixed,
    sent_anyway = check_counter.sent_anyway + excluded.sent_anyway,
    reason = check_counter.reason + excluded.reason,
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
  month: v.string(),
  rule: v.string(),
  shown: v.number(),
  fixed: v.number(),
  sentAnyway: v.number(),
  reason: v.number(),
  falseAlarm: v.number(),
});

const monthSchema = v.object({ unit: v.string(), month: v.string(), mailboxes: v.number() });

/** Sums of a unit and rule; `unit` is null for the units that are too small to be shown alone, all together. */
export interface UnitSums extends Counts {
  readonly unit: string | null;
}

/** Sums per unit and rule over the whole months that a range of days touches. */
export async function readCounts(
  queries: Queries,
  tenant: string,
  from: string,
  to: string,
): Promise<readonly UnitSums[]> {
  const range = `tenant = $1 and day >= date_trunc('month', $2::date)
    and day < date_trunc('month', $3::date) + interval '1 month'`;
  const rows = await queries.query(
    `select unit, to_char(day, 'YYYY-MM') as month, rule, sum(shown)::integer as shown, sum(fixed)::integer as fixed,
       sum(sent_anyway)::integer as "sentAnyway", sum(reason)::integer as reason,
       sum(false_alarm)::integer as "falseAlarm"
     from check_counter where ${range} group by 1, 2, 3`,
    [tenant, from, to],
  );
  const months = await queries.query(
    `select unit, to_char(day, 'YYYY-MM') as month, max(posts)::integer as mailboxes
     from check_mailboxes where ${range} group by 1, 2`,
    [tenant, from, to],
  );
  return joined(v.parse(v.array(sumSchema), rows), namedUnits(v.parse(v.array(monthSchema), months)));
}

function joined(
  rows: readonly v.InferOutput<typeof sumSchema>[],
  isNamed: (unit: string, month: string) => boolean,
): readonly UnitSums[] {
  const sums = new Map<string, UnitSums>();
  for (const { unit: written, month, ...row } of rows) {
    const unit = isNamed(written, month) ? written : null;
    const key = JSON.stringify([unit, row.rule]);
    const known = sums.get(key);
    sums.set(key, known === undefined ? { unit, ...row } : { ...known, ...added(known, row) });
  }
  return [...sums.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function added(a: Counts, b: Counts): Omit<Counts, "rule"> {
  return {
    shown: a.shown + b.shown,
    fixed: a.fixed + b.fixed,
    sentAnyway: a.sentAnyway + b.sentAnyway,
    reason: a.reason + b.reason,
    falseAlarm: a.falseAlarm + b.falseAlarm,
  };
}

/** By name, the joined ones last. */
const orderOf = ({ unit, rule }: UnitSums): string => `${unit === null ? "1" : `0 ${unit}`} ${rule}`;
