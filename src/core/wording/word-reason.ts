import type { Finding } from "../detect/finding.ts";
import type { Facts, JudgedRecipient } from "../facts/facts.ts";
import { outsideRecipients } from "../facts/outside-recipients.ts";
import type { Reason } from "../policy/verdict.ts";
import { nameFindings, placeFindings } from "./name-findings.ts";
import { showName } from "./show-name.ts";
import type { Sentence } from "./spans.ts";
import { capitalise, fill } from "./spans.ts";
import type { Counted, Texts } from "./texts.ts";

/** How a reason is told; `brief` leaves out whom secure mail does not reach, when a line above has said it. */
export interface Manner {
  readonly texts: Texts;
  readonly longestName: number;
  readonly brief: boolean;
}

/** One fact in one sentence: what stands where, and why that matters for these recipients. */
export function wordReason(reason: Reason, facts: Facts, manner: Manner): Sentence {
  const { texts } = manner;
  if (reason.people !== undefined) return wordPeople(reason.people, facts, texts);
  if (reason.unread.length > 0) return wordUnread(reason, manner);
  const [about] = reason.findings;
  if (about === undefined) return fill(texts.ruleSpoke, { rule: [{ bold: reason.rule }] });
  switch (about.kind) {
    case "lookalike-domain":
    case "misleading-name":
      return wordRecipient(about, facts, manner);
    case "other-authority":
      return wordAuthority(about, facts, manner);
    case "many-recipients":
      return fill(texts.manyRecipients, { n: [{ bold: `${outsideRecipients(facts).length}` }] });
    case "encryption-off":
      return fill(texts.encryptionOff, { tag: [{ bold: showName(tagOf(about, facts), manner.longestName) }] });
    case "sensitive-unit":
      return fill(texts.sensitiveUnit, { unit: [{ bold: facts.sender.unit ? facts.sender.unit.name : "" }] });
    default:
      return wordContent(reason, facts, manner);
  }
}

function wordContent(reason: Reason, facts: Facts, manner: Manner): Sentence {
  const { texts } = manner;
  const uncovered = outsideRecipients(facts).filter(({ channel }) => channel !== "secure");
  const onlyInSubject = reason.findings.every(({ kind, origin }) => kind === "cpr" && origin === "subject");
  if (onlyInSubject && (uncovered.length === 0 || reason.severity !== "block")) return [texts.inSubject];
  const open = uncovered.length > 0 && !manner.brief;
  const sure = reason.findings.some(({ certainty }) => certainty !== "possible");
  const template = sure ? (open ? texts.standsNotSecure : texts.stands) : open ? texts.isThereNotSecure : texts.isThere;
  const values = {
    what: nameFindings(reason.findings, texts),
    where: placeFindings(reason.findings, manner),
    recipient: open ? wordRecipients(uncovered, manner) : undefined,
  };
  return capitalise(fill(template, values));
}

function wordPeople(people: number, facts: Facts, texts: Texts): Sentence {
  const template = outsideRecipients(facts).length > 0 ? texts.severalPeople : texts.severalPeopleInside;
  return fill(template, { what: [{ bold: count(texts.cpr, people) }] });
}

function wordUnread(reason: Reason, { texts, longestName }: Manner): Sentence {
  const [first, ...rest] = reason.unread;
  if (first === undefined) return [];
  const name = typeof first.origin === "string" ? first.origin : (first.origin[first.origin.length - 1] ?? "");
  const file: Sentence = [{ italic: showName(name, longestName) }];
  const files = rest.length === 0 ? file : fill(count(texts.moreUnread, rest.length), { file });
  return capitalise(fill(texts.unread, { file: files, because: [texts.unreadReasons[first.because]] }));
}

function wordRecipient(finding: Finding, facts: Facts, { texts, longestName }: Manner): Sentence {
  const recipient = facts.recipients[finding.start];
  return fill(finding.kind === "lookalike-domain" ? texts.lookalike : texts.misleadingName, {
    recipient: [{ bold: showName(recipient ? recipient.address : "", longestName) }],
    domain: [{ bold: (recipient && recipient.resembles) ?? "" }],
  });
}

function wordAuthority(finding: Finding, facts: Facts, { texts, longestName }: Manner): Sentence {
  const text = facts.texts.find(
    ({ origin, inName }) => sameOrigin(origin, finding.origin) && inName === finding.inName,
  );
  const named = text ? text.value.slice(finding.start, finding.end) : texts.kinds["other-authority"];
  const [first] = outsideRecipients(facts);
  return fill(texts.otherAuthority, {
    authority: [{ bold: showName(named, longestName) }],
    recipient: [{ bold: showName(first ? first.address : "", longestName) }],
  });
}

function sameOrigin(a: Finding["origin"], b: Finding["origin"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function tagOf({ start }: Finding, facts: Facts): string {
  const id = facts.negativeSignals[start];
  const signal = facts.organisation.secureMail.find((one) => one.id === id);
  return (signal && signal.values[0]) ?? "";
}

function wordRecipients(recipients: readonly JudgedRecipient[], { texts, longestName }: Manner): Sentence {
  const [first, ...rest] = recipients;
  const recipient: Sentence = [{ bold: showName(first ? first.address || first.name : "", longestName) }];
  return rest.length === 0 ? recipient : fill(count(texts.notCovered, rest.length), { recipient });
}

function count(counted: Counted, n: number): string {
  return n === 1 ? counted.one : counted.many.replace("{n}", `${n}`);
}
