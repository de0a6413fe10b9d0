import type { Breach } from "#core/breach/breach.ts";
import * as values from "#core/breach/values.ts";

import { someFacts } from "./a-filing.ts";

/** An entry on which everything is said. */
export function aBreach(change: Partial<Breach> = {}): Breach {
  return {
    ...someFacts,
    ...{ opened: "yes", danger: "no", processorName: "Fagsystem A/S", processorAgreement: "Aftale 14", nis2: "no" },
    ...{ awareAt: "2026-11-20T10:00:00.000Z", awarePrecision: "minute", awareReason: null, likelihood: "possible" },
    ...{ severity: "considerable", risk: "risk", riskReason: "Borger B kender borger A.", enisa: { context: 4 } },
    ...{ authorityDecision: "notify", authorityReason: null, authorityDelayReason: null, followUpDue: "2026-12-11" },
    ...{ dataSubjectDecision: "inform", dataSubjectReason: null, dataSubjectExemption: null, holdReason: null },
    ...{ dataSubjectSentAt: "2026-11-21T08:00:00.000Z", dataSubjectCount: 1, dataSubjectHow: "Digital Post" },
    ...{ assignedTo: "8a1d0a2e-1111-4222-8333-444455556666", year: 2026, no: 7, state: "notified", source: "addin" },
    ...{ unit: "Jobcenter", reporterOid: "oid-sagsbehandler", reporterName: "Signe Sagsbehandler" },
    notifications: [{ kind: "first", sentAt: "2026-11-21T09:15:00.000Z", ref: "2026-11-1234" }],
    measures: [
      { kind: "containment", text: "Borger B har slettet mailen", done: true, dueDay: null, owner: null },
      { kind: "prevention", text: "Ny vejledning om adresser", done: false, dueDay: "2026-12-15", owner: null },
    ],
    ...{ authorityLegacyText: null, dataSubjectLegacyText: null, rejectedReason: null, version: 4 },
    ...{ filedAt: "2026-11-20T10:05:00.000Z", closedAt: null, purgeAfter: null, purgedAt: null },
    ...change,
  };
}

const FIELDS: readonly (readonly [field: keyof Breach, list: readonly string[], isList: boolean])[] = [
  ["state", values.STATES, false],
  ["source", values.SOURCES, false],
  ["discoveredPrecision", values.PRECISIONS, false],
  ["awarePrecision", values.PRECISIONS, false],
  ["scenario", values.SCENARIOS, false],
  ["channel", values.BREACH_CHANNELS, false],
  ["encrypted", values.ENCRYPTIONS, false],
  ["breachKinds", values.BREACH_KINDS, true],
  ["eventTypes", values.EVENT_TYPES, true],
  ["causeCategory", values.CAUSES, false],
  ["causeDetail", values.CAUSE_DETAILS, false],
  ["addinOutcome", values.ADDIN_OUTCOMES, false],
  ["recipientKind", values.DISCLOSED_TO, false],
  ["recipientTrusted", values.ANSWERS, false],
  ["deletionConfirmed", values.ANSWERS, false],
  ["protectedAddress", values.ANSWERS, false],
  ["opened", values.ANSWERS, false],
  ["danger", values.ANSWERS, false],
  ["nis2", values.ANSWERS, false],
  ["informedVia", values.INFORMED_VIA, false],
  ["crossBorder", values.ANSWERS, false],
  ["dataCategories", values.DATA_CATEGORIES, true],
  ["dataInferred", values.DATA_CATEGORIES, true],
  ["subjectCategories", values.SUBJECT_CATEGORIES, true],
  ["subjectsPrecision", values.COUNT_PRECISIONS, false],
  ["recordsPrecision", values.COUNT_PRECISIONS, false],
  ["likelihood", values.LIKELIHOODS, false],
  ["severity", values.BREACH_SEVERITIES, false],
  ["risk", values.RISKS, false],
  ["authorityDecision", values.AUTHORITY_DECISIONS, false],
  ["dataSubjectDecision", values.CITIZEN_DECISIONS, false],
  ["dataSubjectExemption", values.EXEMPTIONS, false],
];

/** An entry for each coded value of each field, with nothing in words where a code could stand in for them. */
export function everyValue(): readonly Breach[] {
  const plain = {
    causeText: null,
    dataText: "",
    consequencesText: null,
    measures: [],
    dataSubjectReason: "Ingen risiko",
  };
  return FIELDS.flatMap(([field, list, isList]) =>
    list.map((value, at) => aBreach({ ...plain, no: at + 100, [field]: isList ? [value] : value })),
  );
}
