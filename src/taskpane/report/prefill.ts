import type { BreachFacts, MailMeta } from "#core/breach/breach.ts";
import type { Finding } from "#core/detect/finding.ts";
import { personOf } from "#core/detect/finding.ts";
import type { FindingKind } from "#core/detect/kinds.ts";
import { isAskedKind, KINDS } from "#core/detect/kinds.ts";
import type { Facts, RecipientKind } from "#core/facts/facts.ts";
import { mailChannel, outsideRecipients } from "#core/facts/outside-recipients.ts";
import type { Reason } from "#core/policy/verdict.ts";
import type { Seen } from "../review/judge.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { categoriesOf } from "./categories-of.ts";
import { describeMail } from "./describe-mail.ts";
import { toFields } from "#web/local-moment.ts";
import type { ReportForm } from "./report-form.ts";
import type { ReportedMail } from "./reported-mail.ts";

/** A report as far as it can be known: everything from the mail, nothing that only its sender knows. */
export function prefill(mail: ReportedMail, id: string, now: Date, texts: ReportTexts): ReportForm {
  const noticed = toFields(now);
  const empty: ReportForm = { ...NOTHING, id, noticedDay: noticed.day, noticedTime: noticed.time };
  if (mail.kind === "none") return empty;
  const { facts, findings } = mail.seen;
  // After a slip it is the first mail that is reported, not the one in the window.
  const slip = facts.resent === undefined ? null : new Date(facts.resent.minute * 60_000);
  const happened = toFields(slip ?? mail.at ?? now);
  const people = new Set(personsIn(findings)).size;
  const channel = mailChannel(facts);
  return {
    ...empty,
    scenario: suggestScenario(mail.seen),
    description: describeMail(mail, texts),
    happenedDay: happened.day,
    happenedTime: happened.time,
    recipientKind: suggestRecipient(facts),
    channel: channel === "secure" ? "secure_mail" : "mail",
    encrypted: channel === "secure" ? "yes" : channel === "plain" ? "no" : "unknown",
    dataCategories: categoriesOf(findings),
    subjectsCount: people > 0 ? String(people) : "1",
    subjectsPrecision: people > 0 ? "at_least" : "approximate",
    subjectCategories: findings.some(({ kind }) => kind === "child" || kind === "school") ? ["child"] : ["citizen"],
    causeDetail: suggestCause(mail.seen),
    ...tellOutcome(mail, texts),
    mailMeta: metaOf(mail, facts),
  };
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
  danger: null,
  protectedAddress: null,
  unit: "",
  mailMeta: null,
};

const reasonsOf = ({ verdict }: Seen): readonly Reason[] => (verdict.action === "allow" ? [] : verdict.reasons);

const personsIn = (findings: readonly Finding[]): readonly number[] =>
  findings.flatMap((finding) => personOf(finding) ?? []);

/** What the mail itself says of its recipients, whatever any rule makes of it. */
const isSaidOfRecipients = (kind: FindingKind): boolean =>
  KINDS[kind].concerns === "recipients" && !isAskedKind(kind) && kind !== "many-recipients";

/** Kinds that say that a mail goes to the wrong one, or went there. */
const isWrongRecipient = (kind: FindingKind): boolean =>
  isAskedKind(kind) &&
  kind !== "strangers-together" &&
  kind !== "forgotten-attachment" &&
  kind !== "file-about-another";

function suggestScenario(seen: Seen): BreachFacts["scenario"] {
  const kinds = seen.findings.map(({ kind }) => kind);
  if (seen.facts.resent !== undefined || kinds.includes("apology")) return "mail_wrong_recipient";
  if (kinds.some(isSaidOfRecipients)) return "mail_wrong_recipient";
  if (reasonsOf(seen).some(({ findings }) => findings.some(({ kind }) => isWrongRecipient(kind))))
    return "mail_wrong_recipient";
  if (kinds.includes("many-recipients")) return "recipients_visible";
  if (reasonsOf(seen).some(({ people }) => people !== undefined)) return "attachment_wrong_or_excessive";
  return mailChannel(seen.facts) === "secure" ? "mail_wrong_recipient" : "mail_not_encrypted";
}

function suggestCause({ findings, facts }: Seen): BreachFacts["causeDetail"] {
  const kinds = findings.map(({ kind }) => kind);
  if (facts.resent !== undefined) return "autocomplete";
  if (kinds.includes("lookalike-domain") || kinds.includes("misleading-name")) return "autocomplete";
  if (kinds.includes("many-recipients")) return "wrong_list";
  return new Set(personsIn(findings)).size > 1 ? "wrong_attachment" : null;
}

const DISCLOSED: Readonly<Record<RecipientKind, BreachFacts["recipientKind"]>> = {
  own: "colleague",
  partner: "private_party",
  authority: "other_authority",
  webmail: "other_citizen",
  other: "private_party",
  group: "unknown",
  unknown: "unknown",
};

function suggestRecipient(facts: Facts): BreachFacts["recipientKind"] {
  const [worst] = outsideRecipients(facts);
  const someone = worst ?? facts.recipients[0];
  return someone === undefined ? null : DISCLOSED[someone.kind];
}

/** What the sender was told, and answered: known for a mail in the window; for a sent one, what would be said today. */
function tellOutcome(
  { kind: is, seen }: Exclude<ReportedMail, { kind: "none" }>,
  texts: ReportTexts,
): Pick<ReportForm, "addinOutcome" | "told"> {
  const rules = reasonsOf(seen).map(({ rule }) => rule);
  const answers = seen.approvals.map(({ reason }) => reason);
  const told = [
    rules.length === 0 ? texts.told.nothing : texts.told.warned,
    ...(answers.length === 0 ? [] : [texts.told.answers.replace("{answers}", answers.join("; "))]),
  ].join(" ");
  if (is === "stopped") return { addinOutcome: seen.left.action === "allow" ? "no_warning" : "stopped", told };
  return { addinOutcome: rules.length === 0 ? "no_warning" : null, told };
}

/** Domains of organisations; a private one could name a person (register.md 2.1: no subject, no body). */
function metaOf({ at, seen, kind: is }: Exclude<ReportedMail, { kind: "none" }>, facts: Facts): MailMeta {
  const named = facts.recipients.filter(({ kind }) => kind !== "other" && kind !== "unknown" && kind !== "group");
  return {
    sentAt: is === "stopped" || at === null ? null : at.toISOString(),
    recipients: facts.recipients.length,
    domains: [...new Set(named.map(({ domain }) => domain))].slice(0, 20),
    rules: reasonsOf(seen).map(({ rule }) => rule),
  };
}
