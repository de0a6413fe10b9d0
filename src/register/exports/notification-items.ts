import type { Breach } from "#core/breach/breach.ts";

import type { TenantSettings } from "../store/read-tenant.ts";
import { labels, lower, sayCount, sayList, sayMeasures, sayNotices, sayOutcome, sentence } from "./say.ts";
import { sayDay, sayMoment, sayTimes } from "./say-date.ts";

/** One item of the authority's form: its number, its heading, and what the register answers, line by line. */
export interface NotificationItem {
  readonly no: number;
  readonly title: string;
  readonly answer: (breach: Breach, tenant: TenantSettings) => readonly (string | null)[];
}

const labelled = (label: string, value: string | null): string | null =>
  value === null || value.trim() === "" ? null : sentence(`${label}: ${value}`);
const named = <Value extends string>(
  label: string,
  value: Value | null,
  names: Readonly<Record<Value, string>>,
): string | null => (value === null ? null : labelled(label, lower(names[value])));
const text = (value: string | null): string | null => (value === null ? null : sentence(value));

/**
 * The twelve items that the authority asks for, in its order, and the two of art. 33(1) (register.md 1.2). Headings are from its public page;
 * the live form needs a sign-in and may order them otherwise: change this list, nothing else.
 */
export const NOTIFICATION_ITEMS: readonly NotificationItem[] = [
  {
    no: 1,
    title: "Kontaktoplysninger",
    answer: (_b, t) => [
      labelled("Dataansvarlig", t.name),
      labelled("CVR-nummer", t.cvr),
      labelled("Databeskyttelsesrådgiver", t.dpoName),
      labelled("Mail", t.dpoMail),
      labelled("Telefon", t.dpoPhone),
    ],
  },
  {
    no: 2,
    title: "Hvad er der sket",
    answer: (b) => [
      text(b.description),
      named("Hændelsen", b.scenario, labels.scenarios),
      named("Kanal", b.channel, labels.channels),
      named("Kryptering", b.encrypted, labels.encryptions),
      labelled("Tidspunkt", b.dateText ?? sayTimes(b.times)),
      b.ongoing === null ? null : b.ongoing ? "Bruddet står på endnu." : "Bruddet er bragt til ophør.",
      b.discoveredAt === null ? null : labelled("Opdaget", sayMoment(b.discoveredAt, b.discoveredPrecision)),
      b.awareAt === null ? null : labelled("Kommunen blev bekendt med bruddet", sayMoment(b.awareAt, b.awarePrecision)),
      labelled("Årsag", b.causeText ?? (b.causeCategory === null ? null : lower(labels.causes[b.causeCategory]))),
      labelled("Leverandør", b.processorName),
      named("Modtager af oplysningerne", b.recipientKind, labels.disclosedTo),
      labelled("Bruddets art", sayList(b.breachKinds.map((one) => labels.breachKinds[one]))),
    ],
  },
  {
    no: 3,
    title: "Kategorier af og antal berørte personer",
    answer: (b) => [
      labelled("Berørte", sayList(b.subjectCategories.map((one) => labels.subjectCategories[one]))),
      labelled("Antal", sayCount(b.subjectsCount, b.subjectsPrecision, ["person", "personer"])),
      named("Beskyttet adresse eller identitet", b.protectedAddress, labels.answers),
      named("Berørte i andre lande", b.crossBorder, labels.answers),
    ],
  },
  {
    no: 4,
    title: "Kategorier af og antal berørte registreringer af personoplysninger",
    answer: (b) => [
      text(b.dataText),
      labelled("Kategorier", categoriesBeyond(b)),
      labelled("Kan udledes", sayList(b.dataInferred.map((one) => labels.dataCategories[one]))),
      labelled("Antal", sayCount(b.recordsCount, b.recordsPrecision, ["registrering", "registreringer"])),
    ],
  },
  { no: 5, title: "Konsekvenser for de berørte personer", answer: (b) => [text(b.consequencesText)] },
  {
    no: 6,
    title: "Sandsynlige konsekvenser",
    answer: (b) => [
      named("Sandsynlighed", b.likelihood, labels.likelihoods),
      named("Alvor", b.severity, labels.severities),
      named("Samlet vurdering", b.risk, labels.risks),
      labelled("Begrundelse", b.riskReason),
    ],
  },
  {
    no: 7,
    title: "Foranstaltninger, der er truffet eller foreslås",
    answer: (b) => [text(b.measuresText), ...sayMeasures(b, ["remedy", "prevention"])],
  },
  {
    no: 8,
    title: "Foranstaltninger før bruddet",
    answer: (b) => {
      const told = sayMeasures(b, ["preexisting"]);
      return told.length > 0 ? told : [sayOutcome(b.addinOutcome)];
    },
  },
  {
    no: 9,
    title: "Foranstaltninger, der begrænser skadevirkningerne",
    answer: (b) => [
      ...sayMeasures(b, ["containment"]),
      named("Modtageren har bekræftet sletning", b.deletionConfirmed, labels.answers),
      named("Modtageren har åbnet det", b.opened, labels.answers),
    ],
  },
  {
    no: 10,
    title: "Underretning af de berørte personer",
    answer: (b) => [
      b.dataSubjectDecision === "pending"
        ? "Ikke afgjort endnu."
        : named("Afgørelse", b.dataSubjectDecision, labels.citizenDecisions),
      b.dataSubjectSentAt === null ? null : labelled("Underrettet", sayMoment(b.dataSubjectSentAt)),
      labelled("Antal underrettede", sayCount(b.dataSubjectCount, "exact", ["person", "personer"])),
      labelled("Måde", b.dataSubjectHow),
    ],
  },
  {
    no: 11,
    title: "Begrundelse for ikke at underrette",
    answer: (b) =>
      b.dataSubjectDecision === "do_not_inform"
        ? [text(b.dataSubjectReason), named("Undtagelse", b.dataSubjectExemption, labels.exemptions)]
        : [],
  },
  {
    no: 12,
    title: "Hvornår der følger mere",
    answer: (b) => [b.followUpDue === null ? null : `Supplerende oplysninger følger senest ${sayDay(b.followUpDue)}.`],
  },
  { no: 13, title: "Begrundelse for forsinkelse", answer: (b) => [text(b.authorityDelayReason)] },
  { no: 14, title: "Tidligere anmeldelser af samme brud", answer: (b) => sayNotices(b).map(sentence) },
];

/** The kinds that the words do not name: a report from the form has them in its text already. */
function categoriesBeyond({ dataText, dataCategories }: Breach): string | null {
  const said = dataText.toLowerCase();
  const names = dataCategories.map((one) => labels.dataCategories[one]);
  return sayList(names.filter((name) => !said.includes(name.toLowerCase())));
}
