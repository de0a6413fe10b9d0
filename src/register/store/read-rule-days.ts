import * as v from "valibot";

import type { Queries } from "../engine/db.ts";

const daySchema = v.object({
  rule: v.string(),
  day: v.string(),
  shown: v.number(),
  falseAlarm: v.number(),
  people: v.number(),
});

/** What was counted of a rule on a day, in all organisations of the register, and how many people called it false. */
export type RuleDay = v.InferOutput<typeof daySchema>;

/** Days since `from` (ISO date), rule by rule. */
export async function readRuleDays(queries: Queries, from: string): Promise<readonly RuleDay[]> {
  const rows = await queries.query(
    `select rule, day::text as day, sum(shown)::float8 as shown, sum(false_alarm)::float8 as "falseAlarm",
       sum(people)::float8 as people
     from check_counter where day >= $1::date group by rule, day order by rule, day`,
    [from],
  );
  return v.parse(v.array(daySchema), rows);
}
