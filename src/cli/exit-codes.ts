import type { Verdict } from "#core/policy/verdict.ts";

/** What `postvagt` ends with; 64 and above are those of BSD's sysexits. */
export const EXIT = {
  allow: 0,
  warn: 10,
  justify: 11,
  block: 12,
  usage: 64,
  badInput: 65,
  badPolicy: 66,
  bug: 70,
} as const;

/** A folder ends with the code of its strictest mail; a file that could not be read comes before all of them. */
export function strictest(actions: readonly Verdict["action"][]): number {
  return actions.reduce<number>((code, action) => Math.max(code, EXIT[action]), EXIT.allow);
}
