import type { Problem } from "#core/breach/problem.ts";
import type { BreachFacts, BreachJudgement } from "#core/breach/breach.ts";

import type { LogRow } from "./log-row.ts";
import { type LogDate, readLogDate } from "./read-log-date.ts";

/** A row of a log as an entry: the words as they stand, codes only where the words say them, the rest unknown. */
export interface ImportedEntry {
  readonly year: number;
  readonly no: number;
  /** False where the date stands there as words alone, for a person to look at. */
  readonly isDateRead: boolean;
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

/** Only words that name the kind themselves, all of them together. */
const KINDS: readonly (readonly [readonly RegExp[], BreachFacts["scenario"]])[] = [
  [[/hacker|phishing|angreb/i], "attack"],
  [[/offentliggj|web-?lager/i], "published"],
  [[/aktindsigt/i], "access_request_others_data"],
  [[/mail|e-post/i, /forkert/i], "mail_wrong_recipient"],
  [[/brev|digital post|e-boks/i, /forkert/i], "letter_wrong_recipient"],
  [[/mistet|tabt|stjålet/i], "lost_or_stolen"],
];

const CHANNELS: readonly (readonly [RegExp, BreachFacts["channel"]])[] = [
  [/digital post|e-boks/i, "digital_post"],
  [/sikker (?:mail|post|e-?mail)/i, "secure_mail"],
  [/\b(?:e-)?mail/i, "mail"],
  [/hjemmeside/i, "website"],
  [/\bbrev\b/i, "letter"],
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

/** Words that tell a number of a log: "7", "2019-7", "7/2019", "Nr. 7". */
const NUMBER = /^(?:nr\.? ?)?(?:(\d{4})[-/])?(\d{1,9})(?:[-/](\d{4}))?$/i;

/**
 * Reads one row, or says which cell cannot be read; `path` names the row in the problems. A date that cannot be read is kept as its words,
 * and the row stands in the year of the row before it.
 */
export function fromLogRow(row: LogRow, path: string, yearBefore: number): ImportedEntry | readonly Problem[] {
  const date = readLogDate(row.date);
  const number = NUMBER.exec(row.no.trim());
  const problems = [
    ...(number === null ? [{ path: `${path}.no`, expected: "a number", found: "something else" }] : []),
    ...(row.description.trim() === ""
      ? [{ path: `${path}.description`, expected: "what happened", found: "nothing" }]
      : []),
  ];
  if (number === null || problems.length > 0) return problems;
  const written = Number(/\b(?:19|20)\d{2}\b/.exec(row.date)?.[0] ?? yearBefore);
  const year = Number(number[1] ?? number[3] ?? date?.year ?? written);
  return {
    year,
    no: Number(number[2]),
    isDateRead: date !== null,
    facts: { ...nothingSaid, ...facts(row, date) },
    judgement: judgement(row, date),
    authorityLegacyText: row.authority,
    dataSubjectLegacyText: row.citizens,
  };
}

function facts(row: LogRow, date: LogDate | null): Partial<BreachFacts> {
  return {
    dateText: row.date,
    times: date?.times ?? [{ day: null, time: null, endDay: null, precision: "unknown" }],
    discoveredAt: date?.awareAt ?? null,
    discoveredPrecision: date?.awarePrecision ?? "unknown",
    description: row.description,
    ...toldBy(row),
    causeText: row.cause,
    causeCategory: CAUSES.find(([words]) => words.test(row.cause))?.[1] ?? null,
    dataText: row.data,
    dataCategories: CATEGORIES.filter(([words]) => words.test(row.data)).map(([, category]) => category),
    consequencesText: row.consequences,
    measuresText: row.measures,
  };
}

/** In a paper log the reasons stand under "Konsekvenser" (register.md 1.2, item 11); how and when somebody was told is not in it. */
function judgement(row: LogRow, date: LogDate | null): ImportedEntry["judgement"] {
  const reason = row.consequences.trim() === "" ? "Fremgår ikke af loggen." : row.consequences;
  const authority = { ja: "notify", nej: "do_not_notify" } as const;
  const citizens = { ja: "inform", nej: "do_not_inform" } as const;
  const authorityDecision = look(authority, row.authority) ?? "pending";
  const dataSubjectDecision = look(citizens, row.citizens) ?? "pending";
  return {
    awareAt: date?.awareAt ?? null,
    awarePrecision: date?.awarePrecision ?? "unknown",
    authorityDecision,
    authorityReason: authorityDecision === "do_not_notify" ? reason : null,
    dataSubjectDecision,
    dataSubjectReason: dataSubjectDecision === "do_not_inform" ? reason : null,
  };
}

/** Kind, channel and links, where the words say them themselves. */
function toldBy({ description, consequences }: LogRow): Partial<BreachFacts> {
  const kind = KINDS.find(([words]) => words.every((one) => one.test(description)))?.[1];
  const channel = CHANNELS.find(([words]) => words.test(description))?.[1];
  const numbers = [...`${description} ${consequences}`.matchAll(/\bnr\. ?\d{1,6}\b/g)].map(([all]) => all);
  return {
    scenario: kind ?? null,
    channel: channel ?? null,
    links: [...new Set(numbers)].map((text) => ({ kind: "concerns", year: null, no: null, text })),
  };
}

function look<Value>(table: Readonly<Record<"ja" | "nej", Value>>, cell: string): Value | undefined {
  const [, word] = /^(ja|nej)(?:$|[.,] ?(?:den )?\d|\.$)/.exec(cell.trim().toLowerCase()) ?? [];
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
