import type { Breach } from "#core/breach/breach.ts";
import { nextStates } from "#core/breach/next-states.ts";

import type { Db } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { type Change, changeIncident, type EntryNumber } from "./change-incident.ts";
import { readIncident } from "./read-incident.ts";
import { readTenant } from "./read-tenant.ts";

interface Merge extends EntryNumber {
  readonly version: number;
  readonly into: EntryNumber;
}

/** Ends a case that another one is about too: both point at each other, and both keep their trail, files and numbers. */
export async function mergeIncidents(db: Db, actor: Actor, merge: Merge, now: Date): Promise<Breach> {
  const { into } = merge;
  if (into.year === merge.year && into.no === merge.no) throw refused("another case than this one");
  const { retentionYears } = await readTenant(db, actor.tenant);
  return db.tx(async (tx) => {
    const one: Db = { ...db, tx: (work) => work(tx) };
    const target = await readIncident(tx, actor, into).catch((error: unknown) => {
      if (error instanceof RegisterError && error.code === "not_found") throw refused("a case that exists");
      throw error;
    });
    const entry = { ...merge, action: "merged" };
    const merged = await changeIncident(one, actor, entry, (breach) => endAs(breach, into, retentionYears, now), now);
    const named = { ...into, version: target.breach.version, action: "merged" };
    const link = { kind: "duplicate", year: merge.year, no: merge.no, text: null } as const;
    await changeIncident(one, actor, named, ({ links }) => ({ links: [...links, link] }), now);
    return merged;
  });
}

function endAs(breach: Breach, into: EntryNumber, years: number, now: Date): Change {
  const next = nextStates(breach);
  if (!next.includes("rejected")) {
    throw new RegisterError("conflict", [{ path: "to", expected: `one of ${next.join(", ")}`, found: breach.state }]);
  }
  const later = new Date(now);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return {
    state: "rejected",
    rejectedReason: `Samlet med sag ${into.year}-${into.no}.`,
    closedAt: now.toISOString(),
    purgeAfter: later.toISOString(),
    links: [...breach.links, { kind: "duplicate", year: into.year, no: into.no, text: null }],
  };
}

const refused = (expected: string): RegisterError =>
  new RegisterError("invalid", [{ path: "into", expected, found: "something else" }]);
