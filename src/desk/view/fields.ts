import type { BreachFacts, BreachJudgement } from "#core/breach/breach.ts";
import type { BreachLabels } from "#core/wording/breach/labels.ts";

type Named = Readonly<Record<string, string>>;

/** How a field of an entry is written: in words, as one or several coded values, as a number, a day or a moment. */
export type FieldKind =
  | { readonly kind: "text" | "line" | "number" | "day" | "moment" | "flag" }
  | { readonly kind: "choice" | "choices"; readonly names: (labels: BreachLabels) => Named };

export type FieldName = keyof BreachFacts | keyof BreachJudgement;

const choice = (names: (labels: BreachLabels) => Named): FieldKind => ({ kind: "choice", names });
const choices = (names: (labels: BreachLabels) => Named): FieldKind => ({ kind: "choices", names });
const text = { kind: "text" } as const;

/** The fields of each part of the entry, in the order of register.md 2.1. */
export const FACTS: readonly (readonly [FieldName, FieldKind])[] = [
  ["description", text],
  ["scenario", choice((l) => l.scenarios)],
  ["channel", choice((l) => l.channels)],
  ["encrypted", choice((l) => l.encryptions)],
  ["discoveredAt", { kind: "moment" }],
  ["recipientKind", choice((l) => l.disclosedTo)],
  ["recipientTrusted", choice((l) => l.answers)],
  ["recipientTrustedWhy", { kind: "line" }],
  ["deletionConfirmed", choice((l) => l.answers)],
  ["causeDetail", choice((l) => l.causeDetails)],
  ["causeText", { kind: "line" }],
  ["processorName", { kind: "line" }],
  ["dataText", text],
  ["dataCategories", choices((l) => l.dataCategories)],
  ["journalNo", { kind: "line" }],
];

export const ASSESSMENT: readonly (readonly [FieldName, FieldKind])[] = [
  ["awareAt", { kind: "moment" }],
  ["awareReason", { kind: "line" }],
  ["ongoing", { kind: "flag" }],
  ["breachKinds", choices((l) => l.breachKinds)],
  ["eventTypes", choices((l) => l.eventTypes)],
  ["causeCategory", choice((l) => l.causes)],
  ["subjectCategories", choices((l) => l.subjectCategories)],
  ["subjectsCount", { kind: "number" }],
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
  ["authorityDecision", choice((l) => l.authorityDecisions)],
  ["authorityReason", text],
  ["followUpDue", { kind: "day" }],
];

export const CITIZENS: readonly (readonly [FieldName, FieldKind])[] = [
  ["dataSubjectDecision", choice((l) => l.citizenDecisions)],
  ["dataSubjectReason", text],
  ["dataSubjectExemption", choice((l) => l.exemptions)],
  ["dataSubjectSentAt", { kind: "moment" }],
  ["dataSubjectCount", { kind: "number" }],
  ["dataSubjectHow", { kind: "line" }],
];
