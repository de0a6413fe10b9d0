import type { Breach, State } from "#core/breach/breach.ts";
import { missing, STAGE_BEFORE } from "#core/breach/missing.ts";
import { nextStates } from "#core/breach/next-states.ts";

import type { Db } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { changeIncident, type Change, type EntryNumber } from "./change-incident.ts";
import { readTenant } from "./read-tenant.ts";

export interface Move extends EntryNumber {
  readonly version: number;
  readonly to: State;
  readonly reason: string | null;
}

/** Takes an entry to its next state, when the state machine allows it and nothing is missing (register.md 2.2). */
export async function moveIncident(db: Db, actor: Actor, move: Move, now: Date): Promise<Breach> {
  const { retentionYears } = await readTenant(db, actor.tenant);
  const entry = { ...move, action: `moved to ${move.to}` };
  return changeIncident(db, actor, entry, (breach) => step(breach, move, retentionYears, now), now);
}

function step(breach: Breach, move: Move, retentionYears: number, now: Date): Change {
  const next = nextStates(breach);
  if (!next.includes(move.to)) {
    const expected = `one of ${next.join(", ")}`;
    throw new RegisterError("conflict", [{ path: "to", expected, found: `${breach.state} to ${move.to}` }]);
  }
  const stage = STAGE_BEFORE[move.to];
  const lacks = stage === undefined ? [] : missing(breach, stage);
  if (lacks.length > 0) throw new RegisterError("invalid", lacks);
  const isOver = move.to === "closed" || move.to === "rejected";
  return {
    state: move.to,
    ...(move.to === "rejected" ? { rejectedReason: move.reason } : {}),
    closedAt: isOver ? now.toISOString() : null,
    purgeAfter: isOver ? yearsAfter(now, retentionYears) : null,
  };
}

function yearsAfter(now: Date, years: number): string {
  const later = new Date(now);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later.toISOString();
}
