import type { Actor, Role } from "./actor.ts";

/** A condition on `incident i` with its parameters. */
export interface Visible {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const SEES_ALL: readonly Role[] = ["dpo", "auditor"];

const JUDGES: readonly Role[] = ["coordinator", "dpo", "auditor"];

/** Whether this person sees what the officer thinks of a breach, and keeps with it; others see their own reports alone (register.md 2.2). */
export function seesJudgement(actor: Actor): boolean {
  return JUDGES.some((role) => actor.roles.includes(role));
}

/** Which entries exist for this person (register.md 2.2). An administrator sees settings and the log, not contents. */
export function visibleTo(actor: Actor, nextParameter: number): Visible {
  const has = (role: Role): boolean => actor.roles.includes(role);
  if (SEES_ALL.some(has)) return { sql: "true", parameters: [] };
  const own = `i.reporter_oid = $${nextParameter}`;
  if (has("coordinator")) {
    const sql = `(${own} or i.unit in (select jsonb_array_elements_text($${nextParameter + 1}::jsonb)))`;
    return { sql, parameters: [actor.oid, JSON.stringify(actor.units)] };
  }
  return { sql: own, parameters: [actor.oid] };
}
