import type { BreachFacts, MailMeta } from "#core/breach/breach.ts";
import type { Finding } from "#core/detect/finding.ts";
import { personOf } from "#core/detect/finding.ts";
import type { FindingKind } from "#core/detect/kinds.ts";
import { isAskedKind, KINDS } from "#core/detect/kinds.ts";
import type { Facts, RecipientKind } from "#core/facts/facts.ts";
import { outsideRecipients } from "#core/facts/outside-recipients.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { readStamp, type Stamped } from "#hosts/outlook/stamp-header.ts";
import { toFields } from "#web/local-moment.ts";
import type { Seen } from "../review/judge.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { categoriesOf } from "./categories-of.ts";
import { describeMail } from "./describe-mail.ts";
import { isAboutEarlier } from "./is-about-earlier.ts";
import { provenChannel } from "./proven-channel.ts";
import type { ReportForm } from "./report-form.ts";
import type { ReportedMail, SeenMail } from "./reported-mail.ts";
import { tellsOfMistake } from "./tells-of-mistake.ts";

/** A report as far as it is known: what the mail shows, nothing that only its reader knows, and no guess. */
export function prefill(mail: ReportedMail, id: string, now: Date, texts: ReportTexts): ReportForm {
  const noticed = toFields(now);
  const empty: ReportForm = { ...NOTHING, id, noticedDay: noticed.day, noticedTime: noticed.time };
  if (mail.kind === "none") return empty;
  const { findings } = mail.seen;
  const seen: ReportForm = {
    ...empty,
    description: describeMail(mail, texts),
    dataCategories: categoriesOf(findings),
    ...countPeople(findings),
  };
  if (mail.kind === "received") return prefillReceived(mail, seen);
  if (isAboutEarlier(mail.seen)) return prefillEarlier(mail, seen);
  return mail.kind === "draft" ? prefillDraft(mail, seen, now, texts) : prefillSent(mail, seen);
}

const NOTHING: ReportForm = {
  id: "",
  scenario: null,
  description: "",
  happenedDay: "",
  happenedTime: "",
  noticedDay: "",
  noticedTime: "",
  recipientKind: null,
  channel: null,
  encrypted: null,
  dataCategories: [],
  subjectsCount: "",
  subjectsPrecision: "unknown",
  subjectCategories: [],
  causeDetail: null,
  addinOutcome: "not_checked",
  told: "",
  opened: null,
  recalled: null,
  ongoing: null,
  danger: null,
  protectedAddress: null,
  unit: "",
  mailMeta: null,
};

/** Nothing was sent, so nobody has received it: a near miss. */
function prefillDraft(mail: SeenMail, form: ReportForm, now: Date, texts: ReportTexts): ReportForm {
  const { seen } = mail;
  const happened = toFields(now);
  const rules = reasonsOf(seen).map(({ rule }) => rule);
  const answers = seen.approvals.map(({ rule, reason }) => `${rule}: ${reason}`);
  const told = [
    rules.length === 0 ? texts.told.nothing : texts.told.rules.replace("{rules}", rules.join(", ")),
    ...(answers.length === 0 ? [] : [texts.told.answers.replace("{answers}", answers.join("; "))]),
  ].join(" ");
  return {
    ...form,
    scenario: "near_miss",
    happenedDay: happened.day,
    happenedTime: happened.time,
    channel: mail.isMeeting ? "other" : "mail",
    addinOutcome: seen.left.action === "allow" ? "no_warning" : "stopped",
    told,
    mailMeta: metaOf(seen.facts, { sentAt: null, rules }),
  };
}

/** When, to whom, and as far as its own marks show it, how. */
function prefillSent(mail: SeenMail, form: ReportForm): ReportForm {
  const { seen, at } = mail;
  const happened = at === null ? { day: "", time: "" } : toFields(at);
  const channel = provenChannel(seen.facts);
  const stamped = readStamp(mail.stamped ?? "");
  const scenario = suggestScenario(seen);
  return {
    ...form,
    scenario,
    happenedDay: happened.day,
    happenedTime: happened.time,
    recipientKind: suggestRecipient(seen.facts, scenario),
    channel: mail.isMeeting ? "other" : channel === "secure" ? "secure_mail" : "mail",
    encrypted: channel === "secure" ? "yes" : channel === "plain" ? "no" : "unknown",
    addinOutcome: stamped === null ? null : OUTCOME[stamped],
    mailMeta: metaOf(seen.facts, { sentAt: at?.toISOString() ?? null, rules: [] }),
  };
}

const OUTCOME: Readonly<Record<Stamped, BreachFacts["addinOutcome"]>> = {
  clear: "no_warning",
  passed: "warned_and_sent",
  warned: "warned_and_sent",
  held: "warned_and_sent",
};

/** Somebody tells of our mistake: who got it, and when we heard; when it happened and how it travelled, the mail does not say. */
function prefillReceived(mail: SeenMail, form: ReportForm): ReportForm {
  const thing = tellsOfMistake(mail.seen.facts);
  if (thing === null) return { ...form, addinOutcome: null };
  const noticed = mail.at === null ? null : toFields(mail.at);
  return {
    ...form,
    scenario: thing === "letter" ? "letter_wrong_recipient" : "mail_wrong_recipient",
    ...(noticed === null ? {} : { noticedDay: noticed.day, noticedTime: noticed.time }),
    recipientKind: DISCLOSED[mail.sender.kind] ?? null,
    channel: thing === "letter" ? "letter" : "mail",
    encrypted: thing === "letter" ? null : "unknown",
    addinOutcome: null,
  };
}

function prefillEarlier({ seen }: SeenMail, form: ReportForm): ReportForm {
  const { resent } = seen.facts;
  const happened = resent === undefined ? null : toFields(new Date(resent.minute * 60_000));
  return {
    ...form,
    scenario: "mail_wrong_recipient",
    ...(happened === null ? {} : { happenedDay: happened.day, happenedTime: happened.time }),
    recipientKind: resent === undefined ? suggestRecipient(seen.facts, "mail_wrong_recipient") : null,
    channel: "mail",
    encrypted: "unknown",
    addinOutcome: null,
  };
}

const reasonsOf = ({ verdict }: Seen): readonly Reason[] => (verdict.action === "allow" ? [] : verdict.reasons);

const personsIn = (findings: readonly Finding[]): readonly number[] =>
  findings.flatMap((finding) => personOf(finding) ?? []);

function countPeople(findings: readonly Finding[]): Partial<ReportForm> {
  const people = new Set(personsIn(findings)).size;
  const isOfChildren = findings.some(({ kind, certainty }) => kind === "child" && certainty !== "possible");
  return {
    ...(people > 0 ? { subjectsCount: String(people), subjectsPrecision: "at_least" } : {}),
    ...(isOfChildren ? { subjectCategories: ["child"] } : {}),
  };
}

/** What the mail itself says of its recipients, whatever any rule makes of it. */
const isSaidOfRecipients = (kind: FindingKind): boolean =>
  KINDS[kind].concerns === "recipients" && !isAskedKind(kind) && kind !== "many-recipients";

/** Kinds that say that a mail goes to the wrong one, or went there. */
const isWrongRecipient = (kind: FindingKind): boolean =>
  isAskedKind(kind) &&
  kind !== "strangers-together" &&
  kind !== "forgotten-attachment" &&
  kind !== "password-in-mail" &&
  kind !== "file-about-another";

/** The kind of breach that the mail shows; a mail that shows nothing wrong leaves it to the reporter. */
function suggestScenario(seen: Seen): BreachFacts["scenario"] {
  const kinds = seen.findings.map(({ kind }) => kind);
  const reasons = reasonsOf(seen);
  if (kinds.some(isSaidOfRecipients)) return "mail_wrong_recipient";
  if (reasons.some(({ findings }) => findings.some(({ kind }) => isWrongRecipient(kind))))
    return "mail_wrong_recipient";
  if (kinds.includes("many-recipients")) return "recipients_visible";
  if (reasons.some(({ people }) => people !== undefined)) return "attachment_wrong_or_excessive";
  return provenChannel(seen.facts) === "plain" && reasons.length > 0 ? "mail_not_encrypted" : null;
}

/** What an address says of whoever is wrong to have got it; a domain that nobody knows may be anybody's. */
const DISCLOSED: Readonly<Partial<Record<RecipientKind, BreachFacts["recipientKind"]>>> = {
  own: "colleague",
  authority: "other_authority",
  webmail: "other_citizen",
};

/** A citizen at a private address may be the right one, where the mail shows no other. */
function suggestRecipient(facts: Facts, scenario: BreachFacts["scenario"]): BreachFacts["recipientKind"] {
  const [worst] = outsideRecipients(facts);
  const someone = worst ?? facts.recipients[0];
  if (someone === undefined || (someone.kind === "webmail" && scenario !== "mail_wrong_recipient")) return null;
  return DISCLOSED[someone.kind] ?? null;
}

/** Domains of organisations; a private one could name a person (register.md 2.1: no subject, no body). */
function metaOf({ recipients }: Facts, known: Pick<MailMeta, "sentAt" | "rules">): MailMeta {
  const named = recipients.filter(({ kind }) => kind !== "other" && kind !== "unknown" && kind !== "group");
  return {
    ...known,
    recipients: recipients.length,
    domains: [...new Set(named.map(({ domain }) => domain))].slice(0, 20),
  };
}
