import type { TracedFacts } from "../trace.ts";
import { detectText } from "./detect-text.ts";
import type { Finding, TextFinding } from "./finding.ts";
import { mailDetectors } from "./index.ts";
import { isNumberKind } from "./kinds.ts";
import { keptTag } from "./kept-tag.ts";

/**
 * All findings of one mail. `kept` are what `detectText` gave earlier for attachments whose text is not among the facts
 * this time, with person tags shortened by `keptTag`.
 */
export function detect(facts: TracedFacts, kept: readonly TextFinding[] = []): readonly Finding[] {
  const read = facts.texts.reduce<readonly TextFinding[]>((found, text) => found.concat(detectText(text, facts)), []);
  const comparable = kept.length === 0 ? read : read.map(shorten);
  const found = numberPersons(comparable.concat(kept));
  return mailDetectors.reduce<readonly Finding[]>((all, detector) => all.concat(detector(facts, all)), found);
}

function shorten(finding: TextFinding): TextFinding {
  return finding.person === undefined ? finding : { ...finding, person: keptTag(finding.person) };
}

/** Tags become the n-th different person of the mail, in the order of reading; each way of telling people apart counts anew. */
function numberPersons(findings: readonly TextFinding[]): readonly TextFinding[] {
  const ways = new Map<string, Map<number, number>>();
  return findings.map((finding) => {
    const { person, kind, topic } = finding;
    if (person === undefined) return finding;
    const way = isNumberKind(kind) ? "number" : `${kind} ${topic ?? ""}`;
    const numbers = ways.get(way) ?? new Map<number, number>();
    ways.set(way, numbers);
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return { ...finding, person: number };
  });
}
