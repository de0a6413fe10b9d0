import type { Finding } from "./finding.ts";
import { personOf } from "./finding.ts";
import { isNumberKind } from "./kinds.ts";
import { BY_BIRTH, BY_COLUMN, BY_NAME } from "./terms/persons/find-citizens.ts";

const isPersonBy =
  (way: string) =>
  (finding: Finding): boolean =>
    finding.kind === "person" && finding.topic === way;

/** Ways to tell citizens apart. Each by itself is a lower bound: a number and a name may be the same person's. */
const WAYS: readonly ((finding: Finding) => boolean)[] = [
  ({ kind, certainty }) => isNumberKind(kind) && certainty !== "possible",
  isPersonBy(BY_BIRTH),
  isPersonBy(BY_NAME),
  isPersonBy(BY_COLUMN),
];

/** How many different citizens the mail is about, at least; a number that is merely possible is nobody yet. */
export function countPeople(findings: readonly Finding[]): number {
  return WAYS.reduce((most, isMeant) => {
    const known = new Set<number>();
    for (const finding of findings) {
      const person = personOf(finding);
      if (person !== undefined && isMeant(finding)) known.add(person);
    }
    return Math.max(most, known.size);
  }, 0);
}

/** Whether a finding tells a citizen of the mail apart from the others. */
export function tellsPeople(finding: Finding): boolean {
  return personOf(finding) !== undefined && WAYS.some((isMeant) => isMeant(finding));
}
