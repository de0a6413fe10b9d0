import { tellsPeople } from "../detect/count-people.ts";
import { SEVERITIES } from "./policy.ts";
import type { Reason } from "./verdict.ts";

/** The reason rests on the number of citizens and on nothing else. */
const countsPeople = ({ people, findings, unread }: Reason): boolean =>
  people !== undefined && unread.length === 0 && findings.every(tellsPeople);

/**
 * Rules that count citizens are one cause: of them the strictest speaks, so that 25 citizens are not also two. One that holds
 * nothing back yet silences none that does.
 */
export function withoutRepeated(reasons: readonly Reason[]): readonly Reason[] {
  const counting = reasons.filter(countsPeople);
  return reasons.filter(
    (reason) => counting.indexOf(reason) < 0 || !counting.some((other) => speaksInstead(other, reason)),
  );
}

function speaksInstead(other: Reason, reason: Reason): boolean {
  const isStricter = SEVERITIES.indexOf(other.severity) > SEVERITIES.indexOf(reason.severity);
  return isStricter && (other.phase === undefined || other.phase === reason.phase);
}
