import type { TracedFacts } from "../trace.ts";
import { detectText } from "./detect-text.ts";
import type { Finding, PersonFinding, TextFinding } from "./finding.ts";
import { isTextFinding } from "./finding.ts";
import { mailDetectors } from "./index.ts";
import { isNumberKind } from "./kinds.ts";
import { keptTag } from "./kept-tag.ts";
import { judgeMail } from "./model/judge-mail.ts";
import type { Reader } from "./model/reader.ts";
import { shippedReader } from "./model/reader.ts";
import { findNumberedRecipients } from "./recipients/find-numbered-recipients.ts";
import { findStrayFiles, withoutNamed } from "./recipients/find-stray-files.ts";

/**
 * All findings of one mail. `kept` are what `detectText` gave earlier for attachments whose text is not among the facts
 * this time, with person tags shortened by `keptTag`.
 */
export function detect(
  facts: TracedFacts,
  kept: readonly TextFinding[] = [],
  reader = shippedReader(),
): readonly Finding[] {
  return judgeMail(facts, findAll(facts, kept, reader), reader);
}

/** The same before the mail as a whole is weighed. */
export function findAll(facts: TracedFacts, kept: readonly TextFinding[], reader: Reader): readonly Finding[] {
  const read = facts.texts.reduce<readonly TextFinding[]>(
    (found, text) => found.concat(detectText(text, facts, reader)),
    [],
  );
  const shortenTag = kept.length === 0 ? (tag: number) => tag : keptTag;
  const comparable = read.map((finding) => withTag(finding, shortenTag)).concat(kept);
  const numbered = findNumberedRecipients(facts).map((finding) => withTag(finding, shortenTag));
  const stray = findStrayFiles(facts, comparable, shortenTag);
  const people: readonly PersonFinding[] = [...withoutNamed(comparable), ...numbered];
  const found: readonly Finding[] = [...numberPersons(people), ...stray];
  const all = mailDetectors.reduce<readonly Finding[]>(
    (sofar, detector) => sofar.concat(detector(facts, sofar)),
    found,
  );
  return kept.length === 0 ? all : all.map(withoutTextLength);
}

/** What a finding says of its text's length is for the detectors of the whole mail alone. */
function withoutTextLength(finding: Finding): Finding {
  if (!isTextFinding(finding)) return finding;
  const { inShortText, ...rest } = finding;
  return inShortText === undefined ? finding : rest;
}

function withTag<Found extends PersonFinding>(finding: Found, shorten: (tag: number) => number): Found {
  return finding.person === undefined ? finding : { ...finding, person: shorten(finding.person) };
}

/** Tags become the n-th different person of the mail, in the order of reading; each way of telling people apart counts anew. */
function numberPersons(findings: readonly PersonFinding[]): readonly PersonFinding[] {
  const ways = new Map<string, Map<number, number>>();
  return findings.map((finding) => {
    const { person, kind } = finding;
    if (person === undefined) return finding;
    const topic = isTextFinding(finding) ? finding.topic : undefined;
    const way = isNumberKind(kind) ? "number" : `${kind} ${topic ?? ""}`;
    const numbers = ways.get(way) ?? new Map<number, number>();
    ways.set(way, numbers);
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return { ...finding, person: number };
  });
}
