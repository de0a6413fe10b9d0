import * as v from "valibot";

import type { Breach } from "#core/breach/breach.ts";
import { readClock } from "#core/breach/clock.ts";
import { isNearMiss } from "#core/breach/is-near-miss.ts";
import { isSettled } from "#core/breach/is-settled.ts";
import { missing } from "#core/breach/missing.ts";
import { nextStates } from "#core/breach/next-states.ts";
import { STATES } from "#core/breach/values.ts";

import { breachSchema } from "../schemas/breach-schema.ts";
import { seesJudgement } from "../store/visible-to.ts";
import type { Actor } from "../store/actor.ts";

const problem = v.object({ path: v.string(), expected: v.string(), found: v.string() });
const instant = v.nullable(v.string());

/** An entry with what the server alone can say about it: the clock by its own time, and what comes next. */
export const shownEntrySchema = v.object({
  entry: breachSchema,
  clock: v.object({
    status: v.picklist(["running", "overdue", "stopped", "not_started"]),
    deadline: instant,
    millisecondsLeft: v.nullable(v.number()),
    now: v.string(),
  }),
  next: v.array(v.picklist(STATES)),
  missing: v.object({ assess: v.array(problem), decide: v.array(problem), close: v.array(problem) }),
});

/** A reporter sees the status of a report and not the notes about risk (register.md 2.2). */
const hidden = {
  likelihood: null,
  severity: null,
  risk: null,
  riskReason: null,
  enisa: null,
  authorityReason: null,
  authorityDelayReason: null,
  dataSubjectReason: null,
} as const;

export function shownEntry(actor: Actor, breach: Breach, now: Date): unknown {
  const isReporter = !seesJudgement(actor);
  const awareAt = breach.awareAt === null || isNearMiss(breach) ? null : Date.parse(breach.awareAt);
  const clock = readClock(awareAt, isSettled(breach), now.getTime());
  return {
    entry: isReporter ? { ...breach, ...hidden } : breach,
    clock: {
      ...clock,
      deadline: clock.deadline === null ? null : new Date(clock.deadline).toISOString(),
      now: now.toISOString(),
    },
    next: nextStates(breach),
    missing: isReporter
      ? { assess: [], decide: [], close: [] }
      : {
          assess: missing(breach, "assess"),
          decide: missing(breach, "decide"),
          close: missing(breach, "close"),
        },
  };
}
