import type { BreachFacts } from "#core/breach/breach.ts";
import type { Filing } from "#register/store/file-incident.ts";

/** A mail to the wrong recipient, reported with everything that a report needs. */
export const someFacts: BreachFacts = {
  dateText: null,
  times: [{ day: "2026-11-20", time: "10:15", endDay: null, precision: "minute" }],
  discoveredAt: "2026-11-20T10:00:00.000Z",
  discoveredPrecision: "minute",
  ongoing: false,
  description: "En mail med borger A's helbredsoplysninger er sendt til borger B.",
  scenario: "mail_wrong_recipient",
  channel: "mail",
  encrypted: "no",
  breachKinds: ["confidentiality"],
  eventTypes: ["unintended", "interception"],
  causeCategory: "human_error",
  causeText: "Menneskelig fejl",
  causeDetail: "autocomplete",
  addinOutcome: "warned_and_sent",
  processorName: null,
  processorInformedAt: null,
  recipientKind: "other_citizen",
  recipientTrusted: "unknown",
  recipientTrustedWhy: null,
  deletionConfirmed: "yes",
  deletionConfirmedAt: null,
  dataText: "Navn og helbredsoplysninger",
  dataCategories: ["name", "health"],
  dataInferred: [],
  subjectCategories: ["citizen"],
  subjectsCount: 1,
  subjectsPrecision: "exact",
  recordsCount: 1,
  recordsPrecision: "approximate",
  protectedAddress: "no",
  crossBorder: "no",
  consequencesText: "Oplysningerne kan være læst af borger B.",
  measuresText: null,
  measures: [{ kind: "containment", text: "Borger B har slettet mailen.", done: true, dueDay: null, owner: null }],
  links: [],
  journalNo: null,
  externalRef: null,
  mailMeta: { sentAt: "2026-11-20T09:15:00.000Z", recipients: 1, domains: ["example.org"], rules: ["health-plain"] },
};

/** A filing by one reporter of one organisation. */
export function aFiling(tenant: string, change: Partial<Filing> = {}): Filing {
  return {
    tenant,
    source: "addin",
    reporter: { oid: "oid-sagsbehandler", name: "Signe Sagsbehandler" },
    unit: "Jobcenter",
    facts: someFacts,
    idempotencyKey: null,
    requestHash: "h",
    confirmed: [],
    ...change,
  };
}
