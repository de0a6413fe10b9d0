import type { Breach } from "#core/breach/breach.ts";
import { breachLabels } from "#core/wording/breach/labels.ts";

import { localTime } from "../store/local-time.ts";
import type { TenantSettings } from "../store/read-tenant.ts";

/** One item of the authority's form: its number, its heading, and where the register's answer stands. */
export interface NotificationItem {
  readonly no: number;
  readonly title: string;
  readonly answer: (breach: Breach, tenant: TenantSettings) => readonly (string | null)[];
}

const kinds = (breach: Breach, ...wanted: readonly string[]): readonly string[] =>
  breach.measures.filter((one) => wanted.includes(one.kind)).map((one) => one.text);
const counted = (count: number | null, precision: string): string | null =>
  count === null ? null : `${precision === "exact" ? "" : "ca. "}${count}`;
const labels = breachLabels("da");
const named = <Value extends string>(value: Value | null, names: Readonly<Record<Value, string>>): string | null =>
  value === null ? null : names[value];
const coded = <Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): string | null => (values.length === 0 ? null : values.map((value) => names[value]).join(", "));
/** By the clock on the wall in Denmark, where the form is read. */
const said = (what: string, moment: string | null): string | null => {
  if (moment === null) return null;
  const { day, time } = localTime(new Date(moment));
  return `${what} ${day} kl. ${time}`;
};

/**
 * The twelve items that the authority asks for, in its order, and the two of art. 33(1) (register.md 1.2). Headings are from its public page;
 * the live form needs a sign-in and may order them otherwise: change this list, nothing else.
 */
export const NOTIFICATION_ITEMS: readonly NotificationItem[] = [
  { no: 1, title: "Kontaktoplysninger", answer: (_b, t) => [t.name, t.cvr, t.dpoName, t.dpoMail, t.dpoPhone] },
  {
    no: 2,
    title: "Hvad er der sket",
    answer: (b) => [
      b.description,
      named(b.scenario, labels.scenarios),
      named(b.channel, labels.channels),
      b.dateText,
      said("Opdaget", b.discoveredAt),
      said("Kommunen blev bekendt med bruddet", b.awareAt),
    ],
  },
  {
    no: 3,
    title: "Kategorier af og antal berørte personer",
    answer: (b) => [
      coded(b.subjectCategories, labels.subjectCategories),
      counted(b.subjectsCount, b.subjectsPrecision),
      b.protectedAddress === null ? null : `Beskyttet adresse: ${labels.answers[b.protectedAddress]}`,
    ],
  },
  {
    no: 4,
    title: "Kategorier af og antal berørte registreringer af personoplysninger",
    answer: (b) => [
      b.dataText,
      coded([...b.dataCategories, ...b.dataInferred], labels.dataCategories),
      counted(b.recordsCount, b.recordsPrecision),
    ],
  },
  { no: 5, title: "Konsekvenser for de berørte personer", answer: (b) => [b.consequencesText] },
  {
    no: 6,
    title: "Sandsynlige konsekvenser",
    answer: (b) => [
      named(b.likelihood, labels.likelihoods),
      named(b.severity, labels.severities),
      named(b.risk, labels.risks),
      b.riskReason,
    ],
  },
  {
    no: 7,
    title: "Foranstaltninger, der er truffet eller foreslås",
    answer: (b) => [b.measuresText, ...kinds(b, "remedy", "prevention")],
  },
  { no: 8, title: "Foranstaltninger før bruddet", answer: (b) => kinds(b, "preexisting") },
  { no: 9, title: "Foranstaltninger, der begrænser skadevirkningerne", answer: (b) => kinds(b, "containment") },
  {
    no: 10,
    title: "Underretning af de berørte personer",
    answer: (b) => [
      named(b.dataSubjectDecision, labels.citizenDecisions),
      said("Underrettet", b.dataSubjectSentAt),
      b.dataSubjectCount === null ? null : String(b.dataSubjectCount),
      b.dataSubjectHow,
    ],
  },
  {
    no: 11,
    title: "Begrundelse for ikke at underrette",
    answer: (b) => [b.dataSubjectReason, named(b.dataSubjectExemption, labels.exemptions)],
  },
  { no: 12, title: "Hvornår der følger mere", answer: (b) => [b.followUpDue] },
  { no: 13, title: "Begrundelse for forsinkelse", answer: (b) => [b.authorityDelayReason] },
  { no: 14, title: "Sagsnummer hos myndigheden", answer: (b) => [b.notifications.at(-1)?.ref ?? null] },
];
