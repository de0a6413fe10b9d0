import type { State } from "./breach.ts";

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

/** Where an entry can go from here (register.md 2.2). A decision not to notify may be changed until the entry is closed. */
export function nextStates(state: State): readonly State[] {
  return NEXT[state];
}
