import type { Breach, BreachFacts, BreachJudgement } from "#core/breach/breach.ts";

import type { Db } from "../engine/db.ts";
import { RegisterError } from "../register-error.ts";
import type { Actor } from "./actor.ts";
import { changeIncident, type EntryNumber } from "./change-incident.ts";

export interface Edit extends EntryNumber {
  readonly version: number;
  readonly change: Partial<BreachFacts & BreachJudgement>;
  /** Fields whose CPR numbers the officer has confirmed. */
  readonly confirmed: readonly string[];
}

/** What may change on a case that is over: where it is filed, what it belongs to, who answers for it, and whether it is kept. */
const LATER: readonly string[] = ["holdReason", "journalNo", "externalRef", "links", "assignedTo"];

/** Changes facts and decisions of an entry that is still open; a closed one is reopened first. */
export async function editIncident(db: Db, actor: Actor, edit: Edit, now: Date): Promise<Breach> {
  const decide = (breach: Breach): Edit["change"] => {
    const isOver = breach.state === "closed" || breach.state === "rejected";
    if (!isOver || Object.keys(edit.change).every((name) => LATER.includes(name))) return edit.change;
    throw new RegisterError("conflict", [{ path: "state", expected: "an entry that is open", found: breach.state }]);
  };
  return changeIncident(db, actor, { ...edit, action: "changed" }, decide, now);
}
