import * as v from "valibot";

import { RegisterError } from "../register-error.ts";
import { accept } from "../schemas/accept.ts";
import { count, day, line, unsaid } from "../schemas/parts.ts";
import { countChecks, readCounts } from "../store/count-checks.ts";
import { localTime, localYear } from "../store/local-time.ts";
import { readAudit } from "../store/read-audit.ts";
import { readTenant } from "../store/read-tenant.ts";
import { statistics } from "../store/statistics.ts";
import { writeTenant } from "../store/write-tenant.ts";
import type { Route } from "./route.ts";

const mail = v.pipe(v.string(), v.email(), v.maxLength(254));

const settingsSchema = v.strictObject({
  name: line,
  cvr: unsaid(v.pipe(v.string(), v.regex(/^\d{8}$/))),
  dpoName: unsaid(line),
  dpoMail: unsaid(mail),
  dpoPhone: unsaid(line),
  units: v.pipe(
    v.array(v.strictObject({ name: line, mail: unsaid(mail), coordinators: v.pipe(v.array(line), v.maxLength(50)) })),
    v.maxLength(1000),
  ),
  retentionYears: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
});

const countsSchema = v.strictObject({
  unit: line,
  day,
  /** Random, one a post; 16 to 64 characters. */
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
  counts: v.pipe(
    v.array(
      v.strictObject({
        rule: v.pipe(v.string(), v.regex(/^[\w.-]{1,60}$/)),
        shown: count,
        fixed: count,
        sentAnyway: count,
        reason: v.optional(count, 0),
        falseAlarm: count,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});

const yearQuery = v.object({ year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))) });
const rangeQuery = v.object({ from: v.optional(day), to: v.optional(day) });
const trailQuery = v.object({ before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/))) });

/** Settings, trail, statistics and the counts of checks. */
export const administrationRoutes: readonly Route[] = [
  {
    method: "get",
    path: "/api/settings",
    action: "readSettings",
    summary: "The organisation's settings",
    handle: async ({ db, actor }) => ({ status: 200, body: await readTenant(db, actor.tenant) }),
  },
  {
    method: "put",
    path: "/api/settings",
    action: "writeSettings",
    summary: "Change them: names, units with their coordinators, how long closed entries are kept",
    body: settingsSchema,
    handle: async (asked) => {
      const settings = accept(settingsSchema, asked.body);
      return { status: 200, body: await writeTenant(asked.db, asked.actor, settings, asked.now) };
    },
  },
  {
    method: "get",
    path: "/api/trail",
    action: "readTrail",
    summary: "The trail of the organisation, newest first: who, when, which fields; no contents",
    query: { before: "a number of the trail" },
    handle: async ({ db, actor, query }) => {
      const { before } = accept(trailQuery, query);
      const wanted = { before: before === undefined ? undefined : Number(before), limit: 200 };
      return { status: 200, body: await readAudit(db, actor.tenant, wanted) };
    },
  },
  {
    method: "get",
    path: "/api/statistics",
    action: "exportAll",
    summary:
      "Counts of a year: breaches and near misses, and the breaches by month, cause, scenario, risk, unit, event type, kind of data and decision",
    query: { year: "2026" },
    handle: async ({ db, actor, query, now }) => {
      const { year } = accept(yearQuery, query);
      return { status: 200, body: await statistics(db, actor.tenant, Number(year ?? localYear(now))) };
    },
  },
  {
    method: "get",
    path: "/api/rules",
    action: "exportAll",
    summary:
      "What senders make of each rule since it was last changed, its rollout phase, and whether it is beyond its limit",
    handle: ({ ruleHealth }) => Promise.resolve({ status: 200, body: ruleHealth() }),
  },
  {
    method: "post",
    path: "/api/counts",
    action: "count",
    summary: "A mailbox's counts of a day, per rule and unit; a retry with the same nonce counts once",
    body: countsSchema,
    answer: v.object({ counted: v.boolean() }),
    hourly: 10,
    handle: async ({ db, actor, body, now }) => {
      const post = accept(countsSchema, body);
      const today = localTime(now).day;
      if (post.day > today) {
        throw new RegisterError("invalid", [{ path: "day", expected: "today or earlier", found: "a day to come" }]);
      }
      return { status: 200, body: { counted: await countChecks(db, { tenant: actor.tenant, ...post }) } };
    },
  },
  {
    method: "get",
    path: "/api/counts",
    action: "exportAll",
    summary: "Sums of checks per unit and rule over whole months; units of fewer than five mailboxes together, as null",
    query: { from: "2026-01-01", to: "2026-12-31" },
    handle: async ({ db, actor, query, now }) => {
      const { from, to } = accept(rangeQuery, query);
      const year = localYear(now);
      return { status: 200, body: await readCounts(db, actor.tenant, from ?? `${year}-01-01`, to ?? `${year}-12-31`) };
    },
  },
];
