import type { Shown, Summary } from "./desk-state.ts";

const MAX_SIMILAR = 5;

/** Entries like this one, the likest first: the same unit, what went wrong, who received it, the same kind of breach. */
export function similarTo(shown: Shown | null, all: readonly Summary[] | null): readonly Summary[] {
  if (shown === null || all === null) return [];
  const { entry } = shown;
  const likeness = (one: Summary): number =>
    (["unit", "causeDetail", "recipientKind", "scenario"] as const).filter(
      (name) => one[name] !== null && one[name] === entry[name],
    ).length;
  return all
    .filter((one) => !(one.year === entry.year && one.no === entry.no) && likeness(one) > 1)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, MAX_SIMILAR);
}
