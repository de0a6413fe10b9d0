import type { Problem } from "#core/breach/problem.ts";

import { RegisterError } from "../register-error.ts";
import type { Actor } from "../store/actor.ts";
import type { Scan } from "./scan.ts";

/**
 * Refuses texts that hold a CPR number, unless the officer has confirmed the field (`confirmed` names it as the problem did).
 * Answers the fields that were confirmed and did hold one, for the trail.
 */
export function refuseCpr(scan: Scan, actor: Actor, value: unknown, confirmed: readonly string[]): readonly string[] {
  return refuseFound(scan(value), actor, confirmed);
}

/** The same for CPR numbers that were found elsewhere. */
export function refuseFound(
  problems: readonly Problem[],
  actor: Actor,
  confirmed: readonly string[],
): readonly string[] {
  const accepted = actor.roles.includes("dpo") ? confirmed : [];
  const open = problems.filter((problem) => !accepted.includes(problem.path));
  if (open.length > 0) throw new RegisterError("personal_data", open);
  return [...new Set(problems.map((problem) => problem.path))];
}
