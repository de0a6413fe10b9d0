import type { Finding } from "./finding.ts";

/** How many different citizens the mail identifies by number; a number that is merely possible is nobody yet. */
export function countPeople(findings: readonly Finding[]): number {
  const known = new Set<number>();
  for (const { kind, person, certainty } of findings) {
    if (kind === "cpr" && person !== undefined && certainty !== "possible") known.add(person);
  }
  return known.size;
}
