import type { Breach, State } from "./breach.ts";
import { isNearMiss } from "./is-near-miss.ts";

const NEXT: Readonly<Record<State, readonly State[]>> = {
  draft: ["reported"],
  reported: ["assessed", "rejected"],
  assessed: ["notified", "not_notified", "rejected"],
  notified: ["closed"],
  not_notified: ["closed", "notified"],
  closed: ["reopened"],
  reopened: ["assessed", "notified", "not_notified", "closed", "rejected"],
  rejected: ["reopened"],
};

/** A near miss asks for no decision: it is read and closed. */
const NEXT_OF_NEAR_MISS: Readonly<Partial<Record<State, readonly State[]>>> = {
  reported: ["closed", "rejected"],
  reopened: ["closed", "rejected"],
};

/** Where an entry can go from here (register.md 2.2). A decision not to notify may be changed until the entry is closed. */
export function nextStates(entry: Pick<Breach, "state" | "scenario">): readonly State[] {
  return (isNearMiss(entry) ? NEXT_OF_NEAR_MISS[entry.state] : undefined) ?? NEXT[entry.state];
}
