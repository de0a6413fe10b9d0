import * as v from "valibot";

import * as values from "#core/breach/values.ts";

import { count, day, line, list, moment, prose, unsaid } from "./parts.ts";

const timeSchema = v.pipe(
  v.strictObject({
    day: unsaid(day),
    time: unsaid(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
    endDay: unsaid(day),
    precision: v.picklist(values.PRECISIONS),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { day: first, endDay: last } = dataset.value;
    if (first !== null && last !== null && last < first) addIssue({ expected: "an end on or after the first day" });
  }),
);

const measureSchema = v.strictObject({
  kind: v.picklist(values.MEASURE_KINDS),
  text: prose,
  done: v.optional(v.boolean(), false),
  dueDay: unsaid(day),
  owner: unsaid(line),
});

const linkSchema = v.pipe(
  v.strictObject({
    kind: v.picklist(values.LINK_KINDS),
    year: unsaid(count),
    no: unsaid(count),
    text: unsaid(prose),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { year, no, text } = dataset.value;
    const isNumber = year !== null && no !== null && text === null;
    const isText = year === null && no === null && text !== null;
    if (!isNumber && !isText) addIssue({ expected: "year and no of an entry, or a text" });
  }),
);

const mailMetaSchema = v.strictObject({
  sentAt: unsaid(moment),
  recipients: count,
  domains: list(line),
  rules: list(line),
});

/** BreachFacts, as a client may send them: what is left out is unsaid. */
export const factsEntries = {
  dateText: unsaid(prose),
  times: list(timeSchema),
  discoveredAt: unsaid(moment),
  discoveredPrecision: v.optional(v.picklist(values.PRECISIONS), "unknown"),
  ongoing: unsaid(v.boolean()),
  description: v.optional(prose, ""),
  scenario: unsaid(v.picklist(values.SCENARIOS)),
  channel: unsaid(v.picklist(values.BREACH_CHANNELS)),
  encrypted: unsaid(v.picklist(values.ENCRYPTIONS)),
  breachKinds: list(v.picklist(values.BREACH_KINDS)),
  eventTypes: list(v.picklist(values.EVENT_TYPES)),
  causeCategory: unsaid(v.picklist(values.CAUSES)),
  causeText: unsaid(prose),
  causeDetail: unsaid(v.picklist(values.CAUSE_DETAILS)),
  addinOutcome: unsaid(v.picklist(values.ADDIN_OUTCOMES)),
  processorName: unsaid(line),
  processorInformedAt: unsaid(moment),
  recipientKind: unsaid(v.picklist(values.DISCLOSED_TO)),
  recipientTrusted: unsaid(v.picklist(values.ANSWERS)),
  recipientTrustedWhy: unsaid(prose),
  deletionConfirmed: unsaid(v.picklist(values.ANSWERS)),
  deletionConfirmedAt: unsaid(moment),
  dataText: v.optional(prose, ""),
  dataCategories: list(v.picklist(values.DATA_CATEGORIES)),
  dataInferred: list(v.picklist(values.DATA_CATEGORIES)),
  subjectCategories: list(v.picklist(values.SUBJECT_CATEGORIES)),
  subjectsCount: unsaid(count),
  subjectsPrecision: v.optional(v.picklist(values.COUNT_PRECISIONS), "unknown"),
  recordsCount: unsaid(count),
  recordsPrecision: v.optional(v.picklist(values.COUNT_PRECISIONS), "unknown"),
  protectedAddress: unsaid(v.picklist(values.ANSWERS)),
  crossBorder: unsaid(v.picklist(values.ANSWERS)),
  consequencesText: unsaid(prose),
  measuresText: unsaid(prose),
  measures: list(measureSchema),
  links: list(linkSchema),
  journalNo: unsaid(line),
  externalRef: unsaid(line),
  mailMeta: unsaid(mailMetaSchema),
};

export const factsSchema = v.strictObject(factsEntries);
