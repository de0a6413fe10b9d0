import type { BreachFacts, BreachJudgement } from "#core/breach/breach.ts";
import type { BreachLabels } from "#core/wording/breach/labels.ts";

type Named = Readonly<Record<string, string>>;

/** How a field of an entry is written: in words, as one or several coded values, as a number, a day or a moment. */
export type FieldKind =
  | { readonly as: "text" | "line" | "number" | "day" | "moment" | "flag" }
  | { readonly as: "choice" | "choices"; readonly names: (labels: BreachLabels) => Named };

export type FieldName = keyof BreachFacts | keyof BreachJudgement;

const choice = (names: (labels: BreachLabels) => Named): FieldKind => ({ as: "choice", names });
const choices = (names: (labels: BreachLabels) => Named): FieldKind => ({ as: "choices", names });
const text = { as: "text" } as const;

/** The fields of each part of the entry, in the order of register.md 2.1. */
export const FACTS: readonly (readonly [FieldName, FieldKind])[] = [
  ["description", text],
  ["scenario", choice((l) => l.scenarios)],
  ["channel", choice((l) => l.channels)],
  ["encrypted", choice((l) => l.encryptions)],
  ["discoveredAt", { as: "moment" }],
  ["recipientKind", choice((l) => l.disclosedTo)],
  ["recipientTrusted", choice((l) => l.answers)],
  ["recipientTrustedWhy", { as: "line" }],
  ["deletionConfirmed", choice((l) => l.answers)],
  ["causeDetail", choice((l) => l.causeDetails)],
  ["causeText", { as: "line" }],
  ["processorName", { as: "line" }],
  ["dataText", text],
  ["dataCategories", choices((l) => l.dataCategories)],
  ["journalNo", { as: "line" }],
];

export const ASSESSMENT: readonly (readonly [FieldName, FieldKind])[] = [
  ["awareAt", { as: "moment" }],
  ["awareReason", { as: "line" }],
  ["ongoing", { as: "flag" }],
  ["breachKinds", choices((l) => l.breachKinds)],
  ["eventTypes", choices((l) => l.eventTypes)],
  ["causeCategory", choice((l) => l.causes)],
  ["subjectCategories", choices((l) => l.subjectCategories)],
  ["subjectsCount", { as: "number" }],
  ["subjectsPrecision", choice((l) => l.countPrecisions)],
  ["protectedAddress", choice((l) => l.answers)],
  ["crossBorder", choice((l) => l.answers)],
  ["consequencesText", text],
  ["likelihood", choice((l) => l.likelihoods)],
  ["severity", choice((l) => l.severities)],
  ["risk", choice((l) => l.risks)],
  ["riskReason", text],
];

export const AUTHORITY: readonly (readonly [FieldName, FieldKind])[] = [
  ["saDecision", choice((l) => l.authorityDecisions)],
  ["saReason", text],
  ["followUpDue", { as: "day" }],
];

export const CITIZENS: readonly (readonly [FieldName, FieldKind])[] = [
  ["subjDecision", choice((l) => l.citizenDecisions)],
  ["subjReason", text],
  ["subjExemption", choice((l) => l.exemptions)],
  ["subjSentAt", { as: "moment" }],
  ["subjCount", { as: "number" }],
  ["subjHow", { as: "line" }],
];
