import { maskCpr } from "#core/detect/cpr/mask-cpr.ts";
import type { Finding, TextFinding } from "#core/detect/finding.ts";
import { isTextFinding } from "#core/detect/finding.ts";
import { isNumberKind } from "#core/detect/kinds.ts";
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
import { formatReason } from "#core/wording/format-prompt.ts";
import { fingerprintReason, isApproved } from "#hosts/outlook/approvals.ts";
import { findFixes, secureFixes, secureSenders } from "../fix/find-fixes.ts";
import type { Seen } from "./judge.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { ReviewView, ShownFinding, ShownPlace, ShownReason } from "./view-model.ts";

const MAX_NAME_LENGTH = 60;

/** What the review shows: pure, so that it can be tested mail by mail. */
export function describe(seen: Seen, language: Language): ReviewView {
  const { facts, findings, verdict, left } = seen;
  const reasons = verdict.action === "allow" ? [] : verdict.reasons;
  const outside = outsideRecipients(facts);
  return {
    verdict: left.action === "allow" && reasons.length > 0 ? "answered" : left.action,
    reasons: reasons.map((reason) => describeReason(reason, seen, language)),
    channel: outside.length === 0 ? "inside" : mailChannel(facts),
    uncovered: outside.filter(({ channel }) => channel !== "secure").length,
    secureMends: secureFixes(facts),
    secureSenders: secureSenders(facts),
    recipients: facts.recipients.map(describeRecipient),
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

function describeReason(reason: Reason, { facts, draft, approvals, own }: Seen, language: Language): ShownReason {
  const fingerprint = fingerprintReason(reason, facts, draft.listed);
  const isAnswered = reason.severity !== "block" && isApproved(approvals, reason.rule, fingerprint);
  return {
    rule: reason.rule,
    severity: reason.severity,
    sentence: formatReason(reason, facts, language, own),
    fingerprint,
    isAnswered,
    fixes: findFixes(reason, facts),
    addresses: addressesOf(reason, facts),
  };
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
    const same = `${finding.kind} ${text}`;
    const times = (group.findings.get(same)?.times ?? 0) + 1;
    group.findings.set(same, { ...describeFinding(finding, facts, language), text, times });
  }
  return [...places.values()].map((group) => ({ ...group.place, findings: [...group.findings.values()] }));
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
