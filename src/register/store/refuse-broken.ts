import type { Breach } from "#core/breach/breach.ts";
import { isLate } from "#core/breach/deadline.ts";
import type { Problem } from "#core/breach/problem.ts";

import { RegisterError } from "../register-error.ts";

interface Rule extends Omit<Problem, "found"> {
  readonly isBroken: (breach: Breach) => boolean;
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";
const moment = (at: string | null): number | null => (at === null ? null : Date.parse(at));

/** What the database's constraints say of an entry as a whole, in the order of its tables. */
const RULES: readonly Rule[] = [
  {
    path: "state",
    expected: "a decision to notify and the time, before an entry is notified",
    isBroken: (b) => b.state === "notified" && (b.authorityDecision !== "notify" || b.authoritySentAt === null),
  },
  {
    path: "state",
    expected: "a decision not to notify, before an entry is not notified",
    isBroken: (b) => b.state === "not_notified" && b.authorityDecision !== "do_not_notify",
  },
  {
    path: "authorityReason",
    expected: "the reason for not notifying",
    isBroken: (b) => b.authorityDecision === "do_not_notify" && isBlank(b.authorityReason),
  },
  {
    path: "authorityDelayReason",
    expected: "why the authority was told after 72 hours (art. 33(1))",
    isBroken: ({ authoritySentAt, awareAt, authorityDelayReason }) =>
      authoritySentAt !== null &&
      awareAt !== null &&
      isLate(Date.parse(awareAt), Date.parse(authoritySentAt)) &&
      isBlank(authorityDelayReason),
  },
  {
    path: "dataSubjectReason",
    expected: "the reason for not informing the people",
    isBroken: (b) => b.dataSubjectDecision === "do_not_inform" && isBlank(b.dataSubjectReason),
  },
  {
    path: "awareReason",
    expected: "why the organisation became aware at another time than the discovery",
    isBroken: ({ awareAt, discoveredAt, awareReason }) =>
      awareAt !== null && discoveredAt !== null && moment(awareAt) !== moment(discoveredAt) && isBlank(awareReason),
  },
  {
    path: "state",
    expected: "both decisions, before an entry is closed",
    // A near miss needs none.
    isBroken: (b) =>
      b.state === "closed" &&
      (b.closedAt === null ||
        (b.scenario !== "near_miss" && (b.authorityDecision === "pending" || b.dataSubjectDecision === "pending"))),
  },
  {
    path: "reason",
    expected: "why the entry is rejected",
    isBroken: (b) => b.state === "rejected" && isBlank(b.rejectedReason),
  },
];

/**
 * Refuses an entry that the database would refuse, before it is asked: PostgreSQL writes the row that it refuses into its log,
 * names and all.
 * @throws RegisterError invalid
 */
export function refuseBroken(breach: Breach): void {
  if (breach.purgedAt !== null) return;
  const broken = RULES.filter(({ isBroken }) => isBroken(breach));
  if (broken.length === 0) return;
  throw new RegisterError(
    "invalid",
    broken.map(({ path, expected }) => ({ path, expected, found: "nothing" })),
  );
}
