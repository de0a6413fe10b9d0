import type { Facts } from "../facts/facts.ts";
import { detectText } from "./detect-text.ts";
import type { Finding } from "./finding.ts";
import { mailDetectors } from "./index.ts";
import { BY_RECIPIENT } from "./count-people.ts";
import { findNumberedRecipients } from "./recipients/find-numbered-recipients.ts";
import { findStrayFiles, withoutNamed } from "./recipients/find-stray-files.ts";
import { keptTag } from "./kept-tag.ts";

/**
 * All findings of one mail. `kept` are what `detectText` gave earlier for attachments whose text is not among the facts
 * this time, with person tags shortened by `keptTag`.
 */
export function detect(facts: Facts, kept: readonly Finding[] = []): readonly Finding[] {
  const read = facts.texts.reduce<readonly Finding[]>((found, text) => found.concat(detectText(text, facts)), []);
  const all = read.concat(findNumberedRecipients(facts));
  const comparable = (kept.length === 0 ? all : all.map(shorten)).concat(kept);
  const stray = findStrayFiles(facts, comparable, kept.length === 0 ? (tag) => tag : keptTag);
  const found = numberPersons(withoutNamed(comparable)).concat(stray);
  return mailDetectors.reduce<readonly Finding[]>((all, detector) => all.concat(detector(facts, all)), found);
}

function shorten(finding: Finding): Finding {
  return finding.person === undefined ? finding : { ...finding, person: keptTag(finding.person) };
}

/** Tags become the n-th different person of the mail, in the order of reading; each way of telling people apart counts anew. */
function numberPersons(findings: readonly Finding[]): readonly Finding[] {
  const ways = new Map<string, Map<number, number>>();
  return findings.map((finding) => {
    const { person, kind, topic } = finding;
    if (person === undefined) return finding;
    const way = kind === "cpr" || topic === BY_RECIPIENT ? "cpr" : `${kind} ${topic ?? ""}`;
    const numbers = ways.get(way) ?? new Map<number, number>();
    ways.set(way, numbers);
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return { ...finding, person: number };
  });
}
