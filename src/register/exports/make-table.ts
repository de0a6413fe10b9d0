import type { Breach } from "#core/breach/breach.ts";
import { authorityDeadline } from "#core/breach/deadline.ts";
import { isNearMiss } from "#core/breach/is-near-miss.ts";
import { isSettled } from "#core/breach/is-settled.ts";

import { LOG_COLUMNS } from "../log/log-row.ts";
import { toLogRow } from "../log/to-log-row.ts";
import { RegisterError } from "../register-error.ts";
import type { Scan } from "../scan/scan.ts";
import { ACCESS_NOTES, accessRow, OMITTED } from "./access-edition.ts";
import { labels, sayCount } from "./say.ts";
import { sayMoment } from "./say-date.ts";
import { MEDIUM, NARROW, type Table, WIDE } from "./table.ts";

/** log: the nine columns. internal: with unit, reporter, state and deadline. access: the nine columns as they may be handed out. */
export const EXPORT_KINDS = ["log", "internal", "access"] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What the paper itself says of where it comes from. */
export interface Origin {
  readonly organisation: string;
  /** One year, or all where null. */
  readonly year: number | null;
  readonly takenAt: string;
  /** A screen or sheet has a column for each value; on paper they share one, so that the page can be read. */
  readonly isPaper: boolean;
}

const TITLE = "Register over brud på persondatasikkerheden";
const TITLES = { log: TITLE, internal: `${TITLE} – internt brug`, access: `${TITLE} – til aktindsigt` } as const;
const WIDTHS = [NARROW, MEDIUM, WIDE, MEDIUM, WIDE * 0.7, WIDE * 0.8, WIDE * 0.8, MEDIUM, MEDIUM] as const;

const INTERNAL: readonly (readonly [title: string, say: (breach: Breach) => string])[] = [
  ["Enhed", ({ unit }) => unit ?? ""],
  ["Indberetter", ({ reporterName }) => reporterName ?? ""],
  ["Status", ({ state }) => labels.states[state]],
  ["Frist", deadlineOf],
  ["Risiko", ({ risk }) => (risk === null ? "" : labels.risks[risk])],
  [
    "Berørte",
    ({ subjectsCount, subjectsPrecision }) => sayCount(subjectsCount, subjectsPrecision, ["person", "personer"]) ?? "",
  ],
  ["Journalnr.", ({ journalNo }) => journalNo ?? ""],
];

/** Only while it counts, and as exactly as the awareness is known. */
function deadlineOf(breach: Breach): string {
  const { awareAt, awarePrecision } = breach;
  if (awareAt === null || isSettled(breach)) return "";
  return sayMoment(new Date(authorityDeadline(Date.parse(awareAt))).toISOString(), awarePrecision);
}

const isBreach = (entry: Breach): boolean => entry.state !== "rejected" && !isNearMiss(entry);

/** The register as a table, oldest number first. Entries rejected as no breach, and near misses, are kept for internal use. */
export function makeTable(kind: ExportKind, breaches: readonly Breach[], scan: Scan, origin: Origin): Table {
  const chosen = kind === "internal" ? breaches : breaches.filter(isBreach);
  const hasYears = new Set(chosen.map(({ year }) => year)).size > 1;
  const rows = chosen.map((breach) => {
    const row = { ...toLogRow(breach), ...(hasYears ? { no: `${breach.year}-${breach.no}` } : {}) };
    if (kind === "access") return accessRow(breach, row, origin.takenAt.slice(0, 10));
    const cells = LOG_COLUMNS.map(([field]) => row[field]);
    return kind === "internal" ? [...cells, ...internalCells(breach, origin)] : cells;
  });
  if (kind === "access") refuseUnclean(rows, scan);
  const heading = LOG_COLUMNS.map(([, title]) => title);
  const more = {
    log: [],
    internal: origin.isPaper ? ["Internt"] : INTERNAL.map(([title]) => title),
    access: [OMITTED],
  };
  return {
    title: TITLES[kind],
    subtitle: subtitle(origin, rows.length),
    notes: kind === "access" ? ACCESS_NOTES : [],
    heading: [...heading, ...more[kind]],
    widths: [...WIDTHS, ...more[kind].map(() => (origin.isPaper ? WIDE * 0.6 : MEDIUM))],
    rows,
  };
}

function internalCells(breach: Breach, { isPaper }: Origin): readonly string[] {
  const said = INTERNAL.map(([title, say]) => [title, say(breach)] as const);
  if (!isPaper) return said.map(([, value]) => value);
  return [
    said
      .filter(([, value]) => value !== "")
      .map(([title, value]) => `${title}: ${value}`)
      .join("\n"),
  ];
}

function subtitle({ organisation, year, takenAt }: Origin, count: number): string {
  const what = year === null ? "Alle år" : String(year);
  return `${organisation}. ${what}. ${count === 1 ? "1 sag" : `${count} sager`}. Udskrevet ${sayMoment(takenAt)}.`;
}

/** A second look at what was masked: fields are named by row and column, so that they can be fixed before anything is handed out. */
function refuseUnclean(rows: readonly (readonly string[])[], scan: Scan): void {
  const problems = rows.flatMap((row) =>
    row.flatMap((cell, column) => scan(cell, `${row[0] ?? ""} ${LOG_COLUMNS[column]?.[1] ?? ""}`)),
  );
  if (problems.length > 0) throw new RegisterError("personal_data", problems);
}
