import type { Finding } from "./finding.ts";
import { BY_BIRTH, BY_COLUMN, BY_NAME } from "./terms/persons/find-citizens.ts";

/** A citizen who gets the mail by number, which is told apart as numbers in the text are. */
export const BY_RECIPIENT = "recipient";

/** Ways to tell citizens apart. Each by itself is a lower bound: a number and a name may be the same person's. */
const WAYS: readonly ((finding: Finding) => boolean)[] = [
  ({ kind, certainty, topic }) => (kind === "cpr" && certainty !== "possible") || topic === BY_RECIPIENT,
  ({ kind, topic }) => kind === "person" && topic === BY_BIRTH,
  ({ kind, topic }) => kind === "person" && topic === BY_NAME,
  ({ kind, topic }) => kind === "person" && topic === BY_COLUMN,
];

/** How many different citizens the mail is about, at least; a number that is merely possible is nobody yet. */
export function countPeople(findings: readonly Finding[]): number {
  return WAYS.reduce((most, isMeant) => {
    const known = new Set<number>();
    for (const finding of findings) if (finding.person !== undefined && isMeant(finding)) known.add(finding.person);
    return Math.max(most, known.size);
  }, 0);
}

/** Whether a finding tells a citizen of the mail apart from the others. */
export function tellsPeople(finding: Finding): boolean {
  return finding.person !== undefined && WAYS.some((isMeant) => isMeant(finding));
}
