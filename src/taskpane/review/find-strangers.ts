import { tellsPeople } from "#core/detect/count-people.ts";
import type { Finding } from "#core/detect/finding.ts";
import { isTextFinding, personOf } from "#core/detect/finding.ts";
import { isNumberKind } from "#core/detect/kinds.ts";

/** A file, or "" for what is written in the mail itself. */
export type Container = string;

/** A part of the mail that is about others than the rest of it. */
export interface Stranger {
  readonly container: Container;
  /** A part that is about the one whom most of the mail is about. */
  readonly unlike: Container;
}

/**
 * Which files, or whether the text, are about somebody else than the others. The mail is about whoever stands in most of its
 * parts, and among equals in its text: a file without that citizen is what may not belong.
 */
export function findStrangers(findings: readonly Finding[]): readonly Stranger[] {
  const telling = findings.filter(tellsPeople);
  const byNumber = strangersAmong(telling.filter(({ kind }) => isNumberKind(kind)));
  return byNumber.length > 0 ? byNumber : strangersAmong(telling.filter(({ kind }) => kind === "person"));
}

function strangersAmong(findings: readonly Finding[]): readonly Stranger[] {
  const parts = personsByPart(findings);
  const main = mostFrequent(parts);
  const home = [...parts].find(([, persons]) => main !== undefined && persons.has(main));
  if (main === undefined || home === undefined) return [];
  return [...parts].filter(([, persons]) => !persons.has(main)).map(([container]) => ({ container, unlike: home[0] }));
}

/** The text first, then the files in the order of the mail. */
function personsByPart(findings: readonly Finding[]): ReadonlyMap<Container, ReadonlySet<number>> {
  const parts = new Map<Container, Set<number>>();
  for (const finding of findings) {
    const person = personOf(finding);
    if (person === undefined || !isTextFinding(finding)) continue;
    const container = typeof finding.origin === "string" ? "" : finding.origin[0];
    parts.set(container, (parts.get(container) ?? new Set<number>()).add(person));
  }
  return new Map([...parts].sort(([a], [b]) => Number(b === "") - Number(a === "")));
}

function mostFrequent(parts: ReadonlyMap<Container, ReadonlySet<number>>): number | undefined {
  const times = new Map<number, number>();
  for (const persons of parts.values()) for (const person of persons) times.set(person, (times.get(person) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].find(([, count]) => count === most)?.[0];
}
