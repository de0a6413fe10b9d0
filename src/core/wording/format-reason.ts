import type { RecipientFinding, SignalFinding, TextFinding } from "../detect/finding.ts";
import { isNumberKind } from "../detect/kinds.ts";
import { wordsOf } from "../detect/words-of.ts";
import type { Facts, JudgedRecipient, Unread } from "../facts/facts.ts";
import { outsideRecipients } from "../facts/outside-recipients.ts";
import { placeOf } from "../policy/place-of.ts";
import type { RuleText } from "../policy/policy.ts";
import type { Reason } from "../policy/verdict.ts";
import { CONFIRM_OUTSIDE } from "../policy/recipient-rules.ts";
import { nameFindings, nameKind, placeFindings } from "./name-findings.ts";
import { recipientFindingOf, wordRecipientReason } from "./recipients/word-recipient.ts";
import { showName } from "./show-name.ts";
import type { Sentence } from "./spans.ts";
import { capitalise, fill, toPlain } from "./spans.ts";
import type { Counted, Texts } from "./texts.ts";

/** How a reason is told; `brief` leaves out whom secure mail does not reach, when a line above has said it. */
export interface Manner {
  readonly texts: Texts;
  readonly own: OwnTexts;
  readonly longestName: number;
  readonly brief: boolean;
}

/** The organisation's own words for a rule, in the language that is spoken. */
export type OwnTexts = (rule: string) => RuleText | undefined;

/** One fact in one sentence: what stands where, and why that matters for these recipients. */
export function formatReasonSentence(reason: Reason, facts: Facts, manner: Manner): Sentence {
  const { texts, own } = manner;
  const ownText = own(reason.rule);
  if (ownText && ownText.fact !== undefined) return formatOwn(ownText.fact, reason, facts, manner);
  const recipient = recipientFindingOf(reason);
  if (recipient !== undefined) return wordAboutRecipient(recipient, reason, facts, manner);
  if (reason.people !== undefined) return formatPeople(reason.people, facts, texts);
  if (reason.unread.length > 0) return formatUnread(reason, manner);
  const [about] = reason.findings;
  if (about === undefined && reason.rule === CONFIRM_OUTSIDE)
    return fill(texts.recipients.confirm, { recipient: formatRecipients(outsideRecipients(facts), manner) });
  if (about === undefined) return fill(texts.ruleSpoke, { rule: [{ bold: reason.rule }] });
  switch (about.kind) {
    case "lookalike-domain":
    case "misleading-name":
      return formatRecipient(about, facts, manner);
    case "other-authority":
      return formatAuthority(about, facts, manner);
    case "many-recipients":
      return fill(texts.manyRecipients, { n: [{ bold: `${outsideRecipients(facts).length}` }] });
    case "encryption-off":
      return fill(texts.encryptionOff, { tag: [{ bold: showName(tagOf(about, facts), manner.longestName) }] });
    case "sensitive-unit":
      return fill(texts.sensitiveUnit, { unit: [{ bold: facts.sender.unit ? facts.sender.unit.name : "" }] });
    default:
      return formatContent(reason, facts, manner);
  }
}

function wordAboutRecipient(
  about: NonNullable<ReturnType<typeof recipientFindingOf>>,
  reason: Reason,
  facts: Facts,
  { texts, longestName }: Manner,
): Sentence {
  const [unread] = reason.unread;
  const file = unread && formatUnreadPart(unread, texts, longestName);
  return wordRecipientReason(about, reason, facts, { texts, longestName, file });
}

function formatOwn(fact: string, reason: Reason, facts: Facts, manner: Manner): Sentence {
  const { texts, longestName } = manner;
  const outside = outsideRecipients(facts);
  const uncovered = uncoveredBy(facts);
  const [unread] = reason.unread;
  return fill(fact, {
    what: nameFindings(reason.findings, texts),
    where: placeFindings(reason.findings, manner),
    recipient: formatRecipients(uncovered.length > 0 ? uncovered : outside, manner),
    n: [{ bold: `${reason.people === undefined ? outside.length : reason.people}` }],
    file: unread && formatUnreadPart(unread, texts, longestName),
  });
}

/** Whether the sentence of a reason names the recipients whom secure mail does not reach. */
export function mentionsChannel(reason: Reason, facts: Facts): boolean {
  const [about] = reason.findings;
  const isContent =
    about !== undefined &&
    recipientFindingOf(reason) === undefined &&
    reason.people === undefined &&
    reason.unread.length === 0;
  return (
    isContent &&
    about.kind !== "other-authority" &&
    placeOf(about) !== undefined &&
    !concernsSubject(reason, facts) &&
    uncoveredBy(facts).length > 0
  );
}

function uncoveredBy(facts: Facts): readonly JudgedRecipient[] {
  return outsideRecipients(facts).filter(({ channel }) => channel !== "secure");
}

/** The rule is about the subject line itself, which stays open when the rest is encrypted (peers.md 2.5). */
function concernsSubject(reason: Reason, facts: Facts): boolean {
  const inSubject = reason.findings.every((finding) => isNumberKind(finding.kind) && placeOf(finding) === "subject");
  return inSubject && (uncoveredBy(facts).length === 0 || reason.severity !== "block");
}

function formatContent(reason: Reason, facts: Facts, manner: Manner): Sentence {
  const { texts } = manner;
  if (concernsSubject(reason, facts)) return [texts.inSubject];
  const open = mentionsChannel(reason, facts) && !manner.brief;
  const sure = reason.findings.some(({ certainty }) => certainty !== "possible");
  const [told, toldOpen] = sure ? [texts.stands, texts.standsNotSecure] : [texts.isThere, texts.isThereNotSecure];
  const values = {
    what: nameFindings(reason.findings, texts),
    where: placeFindings(reason.findings, manner),
    recipient: open ? formatRecipients(uncoveredBy(facts), manner, sure ? "inside" : "first") : undefined,
  };
  return capitalise(fill(open ? toldOpen : told, values));
}

function formatPeople(people: number, facts: Facts, texts: Texts): Sentence {
  const template = outsideRecipients(facts).length > 0 ? texts.severalPeople : texts.severalPeopleInside;
  return fill(template, { n: [{ bold: `${people}` }] });
}

function formatUnread(reason: Reason, { texts, longestName }: Manner): Sentence {
  const [first] = reason.unread;
  if (first === undefined) return [];
  const because: Sentence = [texts.unreadReasons[first.because]];
  const parts = reason.unread.filter(({ origin }) => typeof origin === "string");
  const files = reason.unread.filter(({ origin }) => typeof origin !== "string");
  const [file, ...others] = files;
  if (parts.length === 0 && file !== undefined) {
    const name = formatUnreadPart(file, texts, longestName);
    const all = others.length === 0 ? name : fill(count(texts.moreUnread, others.length), { file: name });
    return fill(texts.unread, { file: all, because });
  }
  return fill(texts.unread, { file: formatParts(parts, files.length, texts), because });
}

/** Parts of the mail are named, each once, and the files beside them counted: "Emnefeltet, mailens tekst og 2 filer". */
function formatParts(parts: readonly Unread[], files: number, texts: Texts): Sentence {
  const named = parts
    .map((part) => toPlain(formatUnreadPart(part, texts, 0)))
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  const all = files === 0 ? named : named.concat(count(texts.files, files));
  const [last = "", ...before] = all.slice().reverse();
  return [before.length === 0 ? last : `${before.reverse().join(", ")} ${texts.and} ${last}`];
}

function formatUnreadPart({ origin, because }: Unread, { unreadParts }: Texts, longestName: number): Sentence {
  if (typeof origin !== "string") return [{ italic: showName(origin[origin.length - 1] ?? "", longestName) }];
  if (because === "not-listed") return [unreadParts.attachments];
  return [origin === "subject" ? unreadParts.subject : unreadParts.body];
}

function formatRecipient(finding: RecipientFinding, facts: Facts, { texts, longestName }: Manner): Sentence {
  const recipient = facts.recipients[finding.recipients[0] ?? -1];
  return fill(finding.kind === "lookalike-domain" ? texts.lookalike : texts.misleadingName, {
    recipient: [{ bold: showName(recipient ? recipient.address : "", longestName) }],
    domain: [{ bold: (recipient && recipient.resembles) ?? "" }],
  });
}

function formatAuthority(finding: TextFinding, facts: Facts, { texts, longestName }: Manner): Sentence {
  const named = wordsOf(finding, facts) || nameKind(texts.kinds["other-authority"], 1);
  const [first] = outsideRecipients(facts);
  return fill(texts.otherAuthority, {
    authority: [{ bold: showName(named, longestName) }],
    recipient: formatRecipients(first ? [first] : [], { texts, longestName }),
  });
}

function tagOf({ signal: id }: SignalFinding, facts: Facts): string {
  const signal = facts.organisation.secureMail.find((one) => one.id === id);
  return (signal && signal.values[0]) ?? "";
}

/** Where a recipient without a name comes first in a sentence, it begins with a capital; an address is left as it is. */
function formatRecipients(
  recipients: readonly JudgedRecipient[],
  { texts, longestName }: Pick<Manner, "texts" | "longestName">,
  stands: "first" | "inside" = "inside",
): Sentence {
  const [first, ...rest] = recipients;
  const name = showName(first ? first.address || first.name : "", longestName);
  const nameless: Sentence = [texts.namelessRecipient];
  const recipient: Sentence = name ? [{ bold: name }] : stands === "first" ? capitalise(nameless) : nameless;
  return rest.length === 0 ? recipient : fill(count(texts.notCovered, rest.length), { recipient });
}

function count(counted: Counted, n: number): string {
  return n === 1 ? counted.one : counted.many.replace("{n}", `${n}`);
}
