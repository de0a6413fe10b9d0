import type { Filter, Summary } from "../state/desk-state.ts";
import { dangerRank } from "./dangers.ts";

const RISKS = ["high", "risk", "unlikely"] as const;

export const leftOf = ({ deadline }: Summary): number | null =>
  deadline === null ? null : Date.parse(deadline) - Date.now();

/** By what was chosen; what is alike stands as urgency has it. */
export function sorted(list: readonly Summary[], by: Filter["sort"]): readonly Summary[] {
  const urgent = byUrgency(list);
  if (by === "urgency") return urgent;
  const key = (one: Summary): string => {
    if (by === "number") return `${9999 - one.year} ${String(999_999_999 - one.no).padStart(9, "0")}`;
    if (by === "risk") return String(one.risk === null ? RISKS.length : RISKS.indexOf(one.risk));
    const value = { unit: one.unit, assigned: one.assignedName, scenario: one.scenario }[by];
    return value ?? "\uFFFF";
  };
  return [...urgent].sort((a, b) => key(a).localeCompare(key(b), "da"));
}

/** Who is in danger stands first, then what runs out first; what is settled comes after, newest first. */
function byUrgency(list: readonly Summary[]): readonly Summary[] {
  const rank = (one: Summary): readonly number[] =>
    one.isSettled ? [1, 0, 0] : [0, dangerRank(one), leftOf(one) ?? Number.MAX_SAFE_INTEGER];
  return [...list].sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const at = one.findIndex((value, place) => value !== other[place]);
    return at < 0 ? b.filedAt.localeCompare(a.filedAt) : (one[at] ?? 0) - (other[at] ?? 0);
  });
}
