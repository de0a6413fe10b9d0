import type { Breach } from "#core/breach/breach.ts";

const DANGERS = ["danger", "protected", "high", "children", "many"] as const;

type Danger = (typeof DANGERS)[number];

/** Hundreds of people are another kind of case than one. */
const MANY = 100;

/** What must be seen before anything else, the worst first. */
export function dangersOf(
  entry: Pick<Breach, "danger" | "protectedAddress" | "risk" | "subjectCategories" | "subjectsCount">,
): readonly Danger[] {
  const holds: Readonly<Record<Danger, boolean>> = {
    danger: entry.danger === "yes",
    protected: entry.protectedAddress === "yes",
    high: entry.risk === "high",
    children: entry.subjectCategories.includes("child"),
    many: (entry.subjectsCount ?? 0) >= MANY,
  };
  return DANGERS.filter((danger) => holds[danger]);
}

/** Smaller is worse: whom harm may come to goes before every deadline. */
export function dangerRank(entry: Parameters<typeof dangersOf>[0]): number {
  const [worst] = dangersOf(entry);
  return worst === undefined ? DANGERS.length : DANGERS.indexOf(worst);
}
