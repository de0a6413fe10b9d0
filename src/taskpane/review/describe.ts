import { maskCpr } from "#core/detect/cpr/mask-cpr.ts";
import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import { isNumberKind, KINDS } from "#core/detect/kinds.ts";
import { BY_COLUMN } from "#core/detect/terms/persons/find-citizens.ts";
import { wordsOf } from "#core/detect/words-of.ts";
import type { Facts, JudgedRecipient, Origin } from "#core/facts/facts.ts";
import { mailChannel, outsideRecipients } from "#core/facts/outside-recipients.ts";
import { placeOf } from "#core/policy/place-of.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { da } from "#core/wording/da.ts";
import { en } from "#core/wording/en.ts";
import { nameTopic } from "#core/wording/topics/name-topic.ts";
import { showName } from "#core/wording/show-name.ts";
import type { Language } from "#core/wording/texts.ts";
import { formatReasons } from "#core/wording/format-prompt.ts";
import { fingerprintReason, isApproved } from "#hosts/outlook/approvals.ts";
import { concernsChannel, findFixes, secureFixes, secureSenders } from "../fix/find-fixes.ts";
import { describeContent } from "./describe-content.ts";
import { findStrangers } from "./find-strangers.ts";
import type { Seen } from "./judge.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { ReviewView, ShownFinding, ShownLine, ShownPlace, ShownReason } from "./view-model.ts";

const MAX_NAME_LENGTH = 60;

/** What the review shows: pure, so that it can be tested mail by mail. */
export function describe(seen: Seen, language: Language, isMeeting = false): ReviewView {
  const { facts, findings, verdict, left } = seen;
  const reasons = verdict.action === "allow" ? [] : verdict.reasons;
  const outside = outsideRecipients(facts);
  const sentences = formatReasons(reasons, facts, language, { own: seen.own, isMeeting });
  return {
    verdict: left.action === "allow" && reasons.length > 0 ? "answered" : left.action,
    reasons: reasons.map((reason, index) => describeReason(reason, seen, sentences[index] ?? "")),
    channel: facts.recipients.length === 0 ? "nobody" : outside.length === 0 ? "inside" : mailChannel(facts),
    needsSecure: reasons.some((reason) => concernsChannel(reason, facts)),
    uncovered: outside.filter(({ channel }) => channel !== "secure").length,
    secureMends: secureFixes(facts),
    secureSenders: secureSenders(facts),
    recipients: facts.recipients.map(describeRecipient),
    content: describeContent(seen),
    places: describePlaces(findings, facts, language),
    unread: facts.unread.map(({ origin, because }) => ({ name: nameOf(origin), because })),
    locked: lockedArchives(facts),
  };
}

/** What is encrypted stands in an archive, or is a document whose own key nobody here can use. */
function lockedArchives({ unread }: Facts): readonly string[] {
  const names = unread.flatMap(({ origin, because }) =>
    because === "encrypted" && typeof origin !== "string" && origin.length > 1 ? [origin[0]] : [],
  );
  return [...new Set(names)];
}

function describeReason(reason: Reason, { facts, draft, approvals }: Seen, sentence: string): ShownReason {
  const fingerprint = fingerprintReason(reason, facts, draft.listed);
  const isAnswered = reason.severity !== "block" && isApproved(approvals, reason.rule, fingerprint);
  return {
    rule: reason.rule,
    severity: reason.severity,
    sentence,
    lines: linesOf(reason),
    about: aboutOf(reason),
    fingerprint,
    isAnswered,
    fixes: findFixes(reason, facts),
    addresses: addressesOf(reason, facts),
  };
}

function linesOf({ people, findings, unread }: Reason): readonly ShownLine[] {
  const named = (name: string): string => showName(name, MAX_NAME_LENGTH);
  const strangers = people === undefined ? [] : findStrangers(findings);
  const files = unread.filter(({ origin }) => typeof origin !== "string").map(({ origin }) => nameOf(origin));
  return [
    ...strangers.map(({ container, unlike }): ShownLine => ({
      kind: "stranger",
      part: named(container),
      unlike: named(unlike),
    })),
    // One file stands in the sentence already.
    ...(files.length > 1 ? [...new Set(files)].map((part): ShownLine => ({ kind: "file", part })) : []),
  ];
}

function aboutOf({ findings, unread }: Reason): ShownReason["about"] {
  if (findings.some(({ kind }) => KINDS[kind].concerns === "recipients")) return "recipient";
  return findings.length === 0 && unread.length > 0 ? "unread" : "content";
}

/** Whom a "this is right" is about: those named by the finding, or all outside where the text names another authority. */
function addressesOf({ findings }: Reason, facts: Facts): readonly string[] {
  const named = findings.flatMap((finding): readonly JudgedRecipient[] => {
    if (finding.kind === "other-authority") return outsideRecipients(facts);
    if (!("recipients" in finding) || finding.kind === "many-recipients") return [];
    if (finding.kind === "numbered-recipient") return [];
    return finding.recipients.flatMap((index) => facts.recipients[index] ?? []);
  });
  return [...new Set(named.map(({ address }) => address))];
}

function describeRecipient({ address, name, field, kind, channel }: JudgedRecipient) {
  return { address: showName(address || name, MAX_NAME_LENGTH), field, kind, channel };
}

function describePlaces(findings: readonly Finding[], facts: Facts, language: Language): readonly ShownPlace[] {
  const letters = letterPersons(findings, facts);
  const places = new Map<string, { readonly place: ShownPlace; readonly findings: Map<string, ShownFinding> }>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place === undefined || !isTextFinding(finding)) continue;
    const file = typeof finding.origin === "string" ? "" : nameOf(finding.origin);
    const text = shownWords(finding, facts);
    // A citizen who is known by number stands in the list as that number already, and a column of names is no list to read.
    if (finding.kind === "person" && (/\d/.test(text) || finding.topic === BY_COLUMN)) continue;
    const key = `${place} ${file}`;
    const group = places.get(key) ?? {
      place: { place, file, findings: [] },
      findings: new Map<string, ShownFinding>(),
    };
    places.set(key, group);
    const letter = letters(finding, text);
    const same = `${finding.kind} ${text} ${letter ?? ""}`;
    const times = (group.findings.get(same)?.times ?? 0) + 1;
    group.findings.set(same, {
      ...describeFinding(finding, facts, language),
      text,
      times,
      ...(letter === undefined ? {} : { letter }),
    });
  }
  return [...places.values()].map((group) => ({ ...group.place, findings: [...group.findings.values()] }));
}

/** A, B … for persons whose numbers show the same signs when they are masked; nothing where the signs tell them apart. */
function letterPersons(
  findings: readonly Finding[],
  facts: Facts,
): (finding: TextFinding, text: string) => string | undefined {
  const alike = new Map<string, Set<number>>();
  for (const finding of findings) {
    const person = isTextFinding(finding) && isNumberKind(finding.kind) ? finding.person : undefined;
    if (person === undefined || !isTextFinding(finding)) continue;
    const text = shownWords(finding, facts).replace(/[^\d•]/g, "");
    alike.set(text, (alike.get(text) ?? new Set<number>()).add(person));
  }
  return ({ kind, person }, text) => {
    const persons = isNumberKind(kind) ? [...(alike.get(text.replace(/[^\d•]/g, "")) ?? [])] : [];
    return person === undefined || persons.length < 2
      ? undefined
      : String.fromCharCode(0x41 + (persons.indexOf(person) % 26));
  };
}

/** Kind, certainty, and where the words alone do not say it, the sentence and the reason. */
function describeFinding(finding: TextFinding, facts: Facts, language: Language): Omit<ShownFinding, "text" | "times"> {
  const { kind, certainty } = finding;
  if (isNumberKind(kind) || kind === "person") return { kind, certainty };
  const sentence = sentenceAround(finding, facts);
  const reason = nameTopic(finding, (language === "en" ? en : da).topics);
  return {
    kind,
    certainty,
    ...(sentence === undefined ? {} : { sentence }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The words that were found; of a CPR number day and month alone. */
function shownWords(finding: TextFinding, facts: Facts): string {
  const words = wordsOf(finding, facts);
  return isNumberKind(finding.kind) ? maskCpr(words) : showName(words, MAX_NAME_LENGTH);
}

/** `journal.docx` in `vedlagt.zip`. */
function nameOf(origin: Origin): string {
  if (typeof origin === "string") return "";
  return origin.map((name) => showName(name, MAX_NAME_LENGTH)).join(" › ");
}
