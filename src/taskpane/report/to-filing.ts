import type { BreachFacts, Measure } from "#core/breach/breach.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { fromFields } from "#web/local-moment.ts";
import { MAIL_SCENARIOS, type ReportForm, thingOf } from "./report-form.ts";

/** What goes to `POST /api/incidents`, and into the JSON file where a report goes by mail. */
export type Filing = BreachFacts & { readonly source: "addin"; readonly unit: string | null };

/** The form as the register takes it. What the reporter alone knows becomes measures and sentences of the consequences. */
export function toFiling(form: ReportForm, texts: ReportTexts): Filing {
  const noticed = form.noticedDay === "" ? null : fromFields(form.noticedDay, form.noticedTime);
  const isMail = MAIL_SCENARIOS.includes(form.scenario);
  const count = /^\d{1,9}$/.test(form.subjectsCount.trim()) ? Number(form.subjectsCount) : null;
  return {
    ...UNSAID,
    source: "addin",
    unit: form.unit === "" ? null : form.unit,
    times: [timeOf(form)],
    discoveredAt: noticed === null ? null : noticed.toISOString(),
    discoveredPrecision: noticed === null ? "unknown" : form.noticedTime === "" ? "day" : "minute",
    ongoing: form.ongoing === "yes" ? true : form.ongoing === "no" ? false : null,
    description: describe(form, texts),
    scenario: form.scenario,
    channel: form.channel,
    encrypted: form.encrypted ?? (isMail ? "unknown" : null),
    breachKinds: form.scenario === "unavailable_or_deleted" ? ["availability"] : ["confidentiality"],
    eventTypes: eventTypesOf(form),
    causeCategory: isMail ? "human_error" : null,
    causeDetail: form.causeDetail,
    addinOutcome: form.addinOutcome,
    recipientKind: form.recipientKind,
    dataText: form.dataCategories.map((one) => texts.labels.dataCategories[one]).join(", "),
    dataCategories: form.dataCategories,
    subjectCategories: form.subjectCategories,
    subjectsCount: count,
    subjectsPrecision: count === null ? "unknown" : form.subjectsPrecision,
    protectedAddress: form.protectedAddress ?? (form.danger === "yes" ? "unknown" : form.danger),
    consequencesText: consequencesOf(form, texts),
    measures: measuresOf(form, texts),
    mailMeta: form.mailMeta,
  };
}

const UNSAID = {
  dateText: null,
  causeText: null,
  processorName: null,
  processorInformedAt: null,
  recipientTrusted: null,
  recipientTrustedWhy: null,
  deletionConfirmed: null,
  deletionConfirmedAt: null,
  dataInferred: [],
  recordsCount: null,
  recordsPrecision: "unknown",
  crossBorder: null,
  measuresText: null,
  links: [],
  journalNo: null,
  externalRef: null,
} as const;

/** In the reporter's words, or by the kind of breach where that alone was chosen. */
function describe({ description, scenario }: ReportForm, { labels }: ReportTexts): string {
  const own = description.trim();
  return own === "" && scenario !== null ? `${labels.scenarios[scenario]}.` : own;
}

function eventTypesOf({ scenario }: ReportForm): BreachFacts["eventTypes"] {
  if (scenario === null) return [];
  if (scenario === "attack") return ["malicious"];
  return scenario === "mail_not_encrypted" ? ["interception"] : ["unintended"];
}

function timeOf({ happenedDay, happenedTime }: ReportForm): BreachFacts["times"][number] {
  if (happenedDay === "") return { day: null, time: null, endDay: null, precision: "unknown" };
  const time = happenedTime === "" ? null : happenedTime;
  return { day: happenedDay, time, endDay: null, precision: time === null ? "day" : "minute" };
}

/** Danger first: it is what the officer must not overlook. */
function consequencesOf(form: ReportForm, { asked, labels }: ReportTexts): string | null {
  const thing = thingOf(form);
  const said = [
    [asked.danger, form.danger],
    [asked.opened[thing], form.opened],
    [asked.recalled[thing], form.recalled === "yes" ? null : form.recalled],
  ] as const;
  const sentences = said.flatMap(([question, answer]) =>
    answer === null ? [] : [`${question} ${labels.answers[answer]}.`],
  );
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** What Postvagt said is a measure that was in place before the breach (the authority's item 8). */
function measuresOf(form: ReportForm, { measures }: ReportTexts): readonly Measure[] {
  const { recalled, told } = form;
  const measure = (kind: Measure["kind"], text: string): Measure => ({
    kind,
    text,
    done: true,
    dueDay: null,
    owner: null,
  });
  return [
    ...(told === "" ? [] : [measure("preexisting", told)]),
    ...(recalled === "yes" ? [measure("containment", measures.recalled[thingOf(form)])] : []),
  ];
}
