import type { Finding, TextFinding } from "./finding.ts";
import { isTextFinding } from "./finding.ts";
import { isNumberKind } from "./kinds.ts";
import { BY_BIRTH, BY_COLUMN, BY_NAME } from "./terms/persons/find-citizens.ts";

/** Ways to tell citizens apart. Each by itself is a lower bound: a number and a name may be the same person's. */
const WAYS: readonly ((finding: TextFinding) => boolean)[] = [
  ({ kind, certainty }) => isNumberKind(kind) && certainty !== "possible",
  ({ kind, topic }) => kind === "person" && topic === BY_BIRTH,
  ({ kind, topic }) => kind === "person" && topic === BY_NAME,
  ({ kind, topic }) => kind === "person" && topic === BY_COLUMN,
];

/** How many different citizens the mail is about, at least; a number that is merely possible is nobody yet. */
export function countPeople(findings: readonly Finding[]): number {
  return WAYS.reduce((most, isMeant) => {
    const known = new Set<number>();
    for (const finding of findings.filter(isTextFinding))
      if (finding.person !== undefined && isMeant(finding)) known.add(finding.person);
    return Math.max(most, known.size);
  }, 0);
}

/** Whether a finding tells a citizen of the mail apart from the others. */
export function tellsPeople(finding: Finding): boolean {
  return isTextFinding(finding) && finding.person !== undefined && WAYS.some((isMeant) => isMeant(finding));
}
