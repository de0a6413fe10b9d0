import type { Problem } from "#core/breach/problem.ts";
import type { BreachFacts, BreachJudgement } from "#core/breach/breach.ts";

import type { LogRow } from "./log-row.ts";
import { type LogDate, readLogDate } from "./read-log-date.ts";

/** A row of a log as an entry: the words as they stand, codes only where the words say them, the rest unknown. */
export interface ImportedEntry {
  readonly year: number;
  readonly no: number;
  readonly facts: BreachFacts;
  readonly judgement: Pick<
    BreachJudgement,
    "awareAt" | "awarePrecision" | "authorityDecision" | "authorityReason" | "dataSubjectDecision" | "dataSubjectReason"
  >;
  readonly authorityLegacyText: string;
  readonly dataSubjectLegacyText: string;
}

type Cause = BreachFacts["causeCategory"];
type Category = BreachFacts["dataCategories"][number];

const CAUSES: readonly (readonly [RegExp, Cause])[] = [
  [/leverandør/i, "supplier_error"],
  [/hacker|angreb|phishing/i, "external_attack"],
  [/menneskelig/i, "human_error"],
  [/teknisk|systemfejl/i, "technical_error"],
];

/** Only words that name the category itself; what has to be concluded is for a person. */
const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/\bnavn/i, "name"],
  [/adresse/i, "address"],
  [/kontaktoplysning|telefon|e-?mail-?adresse/i, "contact"],
  [/fødselsdato/i, "birth_date"],
  [/cpr|personnummer/i, "cpr"],
  [/nationalitet/i, "nationality"],
  [/uddannelse/i, "education"],
  [/beskæftigelse|ansættelse/i, "employment"],
  [/helbred|lægelig|sygdom/i, "health"],
  [/fagforening/i, "union"],
];

/** Reads one row, or says which cell cannot be read; `path` names the row in the problems. */
export function fromLogRow(row: LogRow, path: string): ImportedEntry | readonly Problem[] {
  const date = readLogDate(row.date);
  const isNumber = /^[1-9]\d{0,8}$/.test(row.no);
  const problems = [
    ...(isNumber ? [] : [{ path: `${path}.no`, expected: "a number", found: "something else" }]),
    ...(date === null ? [{ path: `${path}.date`, expected: "a date such as 5/1 2019", found: "something else" }] : []),
    ...(row.description.trim() === ""
      ? [{ path: `${path}.description`, expected: "what happened", found: "nothing" }]
      : []),
  ];
  if (date === null || problems.length > 0) return problems;
  return {
    year: date.year,
    no: Number(row.no),
    facts: { ...nothingSaid, ...facts(row, date) },
    judgement: judgement(row, date),
    authorityLegacyText: row.authority,
    dataSubjectLegacyText: row.citizens,
  };
}

function facts(row: LogRow, date: LogDate): Partial<BreachFacts> {
  return {
    dateText: row.date,
    times: date.times,
    description: row.description,
    causeText: row.cause,
    causeCategory: CAUSES.find(([words]) => words.test(row.cause))?.[1] ?? null,
    dataText: row.data,
    dataCategories: CATEGORIES.filter(([words]) => words.test(row.data)).map(([, category]) => category),
    consequencesText: row.consequences,
    measuresText: row.measures,
  };
}

/** In a paper log the reasons stand under "Konsekvenser" (register.md 1.2, item 11); how and when somebody was told is not in it. */
function judgement(row: LogRow, date: LogDate): ImportedEntry["judgement"] {
  const reason = row.consequences.trim() === "" ? "Fremgår ikke af loggen." : row.consequences;
  const authority = { ja: "notify", nej: "do_not_notify" } as const;
  const citizens = { ja: "inform", nej: "do_not_inform" } as const;
  const authorityDecision = look(authority, row.authority) ?? "pending";
  const dataSubjectDecision = look(citizens, row.citizens) ?? "pending";
  return {
    awareAt: date.awareAt,
    awarePrecision: date.awarePrecision,
    authorityDecision,
    authorityReason: authorityDecision === "do_not_notify" ? reason : null,
    dataSubjectDecision,
    dataSubjectReason: dataSubjectDecision === "do_not_inform" ? reason : null,
  };
}

function look<Value>(table: Readonly<Record<"ja" | "nej", Value>>, cell: string): Value | undefined {
  const word = cell.trim().toLowerCase();
  return word === "ja" || word === "nej" ? table[word] : undefined;
}

const nothingSaid: BreachFacts = {
  ...{ dateText: null, times: [], discoveredAt: null, discoveredPrecision: "unknown", ongoing: null, description: "" },
  ...{ scenario: null, channel: null, encrypted: null, breachKinds: [], eventTypes: [], causeCategory: null },
  ...{ causeText: null, causeDetail: null, addinOutcome: null, processorName: null, processorInformedAt: null },
  ...{ recipientKind: null, recipientTrusted: null, recipientTrustedWhy: null, deletionConfirmed: null },
  ...{ deletionConfirmedAt: null, dataText: "", dataCategories: [], dataInferred: [], subjectCategories: [] },
  ...{ subjectsCount: null, subjectsPrecision: "unknown", recordsCount: null, recordsPrecision: "unknown" },
  ...{ protectedAddress: null, opened: null, danger: null, crossBorder: null, consequencesText: null },
  ...{ measuresText: null, measures: [], links: [], processorAgreement: null, processorQuestions: null },
  ...{ informedBy: null, informedVia: null, nis2: null, journalNo: null, externalRef: null, mailMeta: null },
};
