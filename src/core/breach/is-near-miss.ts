import type { BreachFacts } from "./breach.ts";

/** What almost happened: no breach, so no deadline runs and nobody is told (GDPR art. 4(12) and 33). It is kept to learn from. */
export function isNearMiss({ scenario }: Pick<BreachFacts, "scenario">): boolean {
  return scenario === "near_miss";
}
