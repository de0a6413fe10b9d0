import { randomBytes } from "node:crypto";

import * as v from "valibot";

import type { Queries, Row } from "../engine/db.ts";
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
  /** Who posts; kept as a keyed hash under which nobody is known on another day. */
  readonly oid: string;
  readonly unit: string;
  readonly day: string;
  /** Random, made by the mailbox for this post alone: says that a retry is one, and nothing about whose it is. */
  readonly nonce: string;
  readonly counts: readonly Counts[];
}

/** Of a rule in one post: more mails than a person writes in a day, and too few to steer a municipality's sums. */
export const MOST_IN_A_POST = 500;

/** Posts of a person about one day: a second computer, a second unit. The person counts once. */
const MOST_POSTS = 3;

/** Days after which counts are not taken any more; mailboxes drop theirs after sixty. */
export const OLDEST_COUNT_DAYS = 62;

/**
 * One statement, so that receipt and counts stand together; rules go in by name, so two posts never wait for each other crosswise.
 * Nothing is written while the day has no key.
 */
const COUNT = `
with of_day as (
  select encode(sha256(convert_to(jsonb_build_array(key, $1::text, $6::text)::text, 'UTF8')), 'hex') as person
  from check_key where day = $4::date
), receipt as (
  insert into check_receipt (tenant, nonce, day) select $1, $2, $4::date from of_day on conflict do nothing returning 1
), person as (
  insert into check_person (tenant, day, person, posts)
  select $1, $4::date, of_day.person, 1 from of_day, receipt
  on conflict (tenant, day, person) do update set posts = check_person.posts + 1 where check_person.posts < ${MOST_POSTS}
  returning posts
), mailboxes as (
  insert into check_mailboxes (tenant, unit, day, posts) select $1, $3, $4::date, 1 from person where posts = 1
  on conflict (tenant, unit, day) do update set posts = check_mailboxes.posts + 1
), counted as (
  insert into check_counter (tenant, unit, day, rule, shown, fixed, sent_anyway, reason, false_alarm, people)
  select $1, $3, $4::date, c.rule, least(c.shown, ${MOST_IN_A_POST}), least(c.fixed, ${MOST_IN_A_POST}),
    least(c."sentAnyway", ${MOST_IN_A_POST}), least(c.reason, ${MOST_IN_A_POST}), least(c."falseAlarm", c.shown, ${MOST_IN_A_POST}),
    case when person.posts = 1 and c."falseAlarm" > 0 then 1 else 0 end
  from person, jsonb_to_recordset($5::jsonb)
    as c(rule text, shown integer, fixed integer, "sentAnyway" integer, reason integer, "falseAlarm" integer)
  order by c.rule
  on conflict (tenant, unit, day, rule) do update set
    shown = check_counter.shown + excluded.shown,
    fixed = check_counter.fixed + excluded.fixed,
    sent_anyway = check_counter.sent_anyway + excluded.sent_anyway,
    reason = check_counter.reason + excluded.reason,
    false_alarm = check_counter.false_alarm + excluded.false_alarm,
    people = check_counter.people + excluded.people
  returning 1
) select (select count(*) from of_day)::integer as keys, (select count(*) from person)::integer as people,
  (select count(*) from counted)::integer as counted`;

/** Adds a mailbox's counts of a day to its unit's. False when this post, or enough of the same person, had been counted before. */
export async function countChecks(queries: Queries, post: CountPost): Promise<boolean> {
  const { tenant, nonce, unit, day, oid } = post;
  const counts = JSON.stringify(oncePerRule(post.counts));
  const count = async (): Promise<Row | undefined> =>
    (await queries.query(COUNT, [tenant, nonce, unit, day, counts, oid]))[0];
  const row = await count();
  if (row?.["keys"] !== 0) return row?.["people"] === 1;
  const key = randomBytes(32).toString("base64");
  await queries.query("insert into check_key values ($1::date, $2) on conflict do nothing", [day, key]);
  return (await count())?.["people"] === 1;
}

/** A rule that is named twice in a post counts as it was named last. */
function oncePerRule(counts: readonly Counts[]): readonly Counts[] {
  return [...new Map(counts.map((one) => [one.rule, one])).values()];
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
    `select unit, to_char(day, 'YYYY-MM') as month, rule, sum(shown)::float8 as shown, sum(fixed)::float8 as fixed,
       sum(sent_anyway)::float8 as "sentAnyway", sum(reason)::float8 as reason,
       sum(false_alarm)::float8 as "falseAlarm"
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
