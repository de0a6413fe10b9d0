import type * as values from "./values.ts";

type OneOf<List extends readonly string[]> = List[number];

export type State = OneOf<typeof values.STATES>;
export type Precision = OneOf<typeof values.PRECISIONS>;

/** When it happened: a day, perhaps with a time, perhaps with an end. Several of them make log row 5. */
export interface BreachTime {
  /** `2018-07-12`, or null when nobody knows. */
  readonly day: string | null;
  /** `16:30` by the clock on the wall. */
  readonly time: string | null;
  readonly endDay: string | null;
  readonly precision: Precision;
}

export interface Measure {
  readonly kind: OneOf<typeof values.MEASURE_KINDS>;
  readonly text: string;
  readonly done: boolean;
  readonly dueDay: string | null;
  readonly owner: string | null;
}

/** To another entry by year and number, or to words where that entry is not in the register (log row 2). */
export interface BreachLink {
  readonly kind: OneOf<typeof values.LINK_KINDS>;
  readonly year: number | null;
  readonly no: number | null;
  readonly text: string | null;
}

export interface MailMeta {
  readonly sentAt: string | null;
  readonly recipients: number;
  readonly domains: readonly string[];
  /** Ids of the rules that spoke. */
  readonly rules: readonly string[];
}

/** What a person can say about a breach: everything of a row that the server does not set itself. Times are ISO 8601 with zone. */
export interface BreachFacts {
  readonly dateText: string | null;
  readonly times: readonly BreachTime[];
  readonly discoveredAt: string | null;
  readonly discoveredPrecision: Precision;
  readonly ongoing: boolean | null;
  readonly description: string;
  readonly scenario: OneOf<typeof values.SCENARIOS> | null;
  readonly channel: OneOf<typeof values.BREACH_CHANNELS> | null;
  readonly encrypted: OneOf<typeof values.ENCRYPTIONS> | null;
  readonly breachKinds: readonly OneOf<typeof values.BREACH_KINDS>[];
  readonly eventTypes: readonly OneOf<typeof values.EVENT_TYPES>[];
  readonly causeCategory: OneOf<typeof values.CAUSES> | null;
  readonly causeText: string | null;
  readonly causeDetail: OneOf<typeof values.CAUSE_DETAILS> | null;
  readonly addinOutcome: OneOf<typeof values.ADDIN_OUTCOMES> | null;
  readonly processorName: string | null;
  readonly processorInformedAt: string | null;
  /** The data processing agreement with the supplier, as the organisation names it. */
  readonly processorAgreement: string | null;
  /** What the supplier was asked, and when. */
  readonly processorQuestions: string | null;
  readonly recipientKind: OneOf<typeof values.DISCLOSED_TO> | null;
  readonly recipientTrusted: OneOf<typeof values.ANSWERS> | null;
  readonly recipientTrustedWhy: string | null;
  readonly deletionConfirmed: OneOf<typeof values.ANSWERS> | null;
  readonly deletionConfirmedAt: string | null;
  readonly dataText: string;
  readonly dataCategories: readonly OneOf<typeof values.DATA_CATEGORIES>[];
  readonly dataInferred: readonly OneOf<typeof values.DATA_CATEGORIES>[];
  readonly subjectCategories: readonly OneOf<typeof values.SUBJECT_CATEGORIES>[];
  readonly subjectsCount: number | null;
  readonly subjectsPrecision: OneOf<typeof values.COUNT_PRECISIONS>;
  readonly recordsCount: number | null;
  readonly recordsPrecision: OneOf<typeof values.COUNT_PRECISIONS>;
  readonly protectedAddress: OneOf<typeof values.ANSWERS> | null;
  /** Whether the recipient has opened it, as the reporter knows it. */
  readonly opened: OneOf<typeof values.ANSWERS> | null;
  /** Whether somebody is in danger because of it. */
  readonly danger: OneOf<typeof values.ANSWERS> | null;
  readonly crossBorder: OneOf<typeof values.ANSWERS> | null;
  readonly consequencesText: string | null;
  readonly measuresText: string | null;
  readonly measures: readonly Measure[];
  readonly links: readonly BreachLink[];
  /** Who told the officer, and how, where the report did not come from a form. */
  readonly informedBy: string | null;
  readonly informedVia: OneOf<typeof values.INFORMED_VIA> | null;
  /** Whether it is an incident under the NIS 2 Act too. */
  readonly nis2: OneOf<typeof values.ANSWERS> | null;
  readonly journalNo: string | null;
  readonly externalRef: string | null;
  readonly mailMeta: MailMeta | null;
}

/** What only the data protection officer decides; the two decisions never follow from each other, nor from a score (register.md 1.3). */
export interface BreachJudgement {
  readonly awareAt: string | null;
  readonly awarePrecision: Precision;
  /** Why the controller became aware at another time than the first employee did. */
  readonly awareReason: string | null;
  readonly likelihood: OneOf<typeof values.LIKELIHOODS> | null;
  readonly severity: OneOf<typeof values.BREACH_SEVERITIES> | null;
  readonly risk: OneOf<typeof values.RISKS> | null;
  readonly riskReason: string | null;
  /** Shown as a second opinion, never decisive. */
  readonly enisa: Readonly<Record<string, number>> | null;
  readonly authorityDecision: OneOf<typeof values.AUTHORITY_DECISIONS>;
  readonly authorityReason: string | null;
  readonly authorityDelayReason: string | null;
  readonly followUpDue: string | null;
  readonly dataSubjectDecision: OneOf<typeof values.CITIZEN_DECISIONS>;
  readonly dataSubjectReason: string | null;
  readonly dataSubjectExemption: OneOf<typeof values.EXEMPTIONS> | null;
  readonly dataSubjectSentAt: string | null;
  readonly dataSubjectCount: number | null;
  readonly dataSubjectHow: string | null;
  readonly assignedTo: string | null;
  /** Why the case is kept beyond its time; null where it is deleted as planned. */
  readonly holdReason: string | null;
}

export interface Notification {
  readonly kind: OneOf<typeof values.NOTIFICATION_KINDS>;
  readonly sentAt: string;
  readonly ref: string | null;
}

/** One row of the register as the server answers it. */
export interface Breach extends BreachFacts, BreachJudgement {
  readonly year: number;
  readonly no: number;
  readonly state: State;
  readonly source: OneOf<typeof values.SOURCES>;
  readonly unit: string | null;
  readonly reporterOid: string | null;
  readonly reporterName: string | null;
  readonly notifications: readonly Notification[];
  /** The imported cell, word for word. */
  readonly authorityLegacyText: string | null;
  readonly dataSubjectLegacyText: string | null;
  readonly rejectedReason: string | null;
  readonly version: number;
  readonly filedAt: string;
  readonly closedAt: string | null;
  readonly purgeAfter: string | null;
  readonly purgedAt: string | null;
}
