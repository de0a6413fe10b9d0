import type { Breach } from "#core/breach/breach.ts";
import { authorityDeadline } from "#core/breach/deadline.ts";
import { isNearMiss } from "#core/breach/is-near-miss.ts";

import { LOG_COLUMNS } from "../log/log-row.ts";
import { toLogRow } from "../log/to-log-row.ts";
import { RegisterError } from "../register-error.ts";
import type { Scan } from "../scan/scan.ts";
import { localTime } from "../store/local-time.ts";
import type { Table } from "./table.ts";

/** log: the nine columns. internal: with unit, reporter, state and deadline. access: the nine columns, handed out, so clean of CPR numbers. */
export const EXPORT_KINDS = ["log", "internal", "access"] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

const INTERNAL = ["Enhed", "Indberetter", "Status", "Frist", "Risiko", "Journalnr."] as const;

const isBreach = (entry: Breach): boolean => entry.state !== "rejected" && !isNearMiss(entry);

/** The register as a table, oldest number first. Entries rejected as no breach, and near misses, are kept for internal use. */
export function makeTable(kind: ExportKind, breaches: readonly Breach[], scan: Scan): Table {
  const chosen = kind === "internal" ? breaches : breaches.filter(isBreach);
  const rows = chosen.map((breach) => {
    const row = toLogRow(breach);
    const cells = LOG_COLUMNS.map(([field]) => row[field]);
    return kind === "internal" ? [...cells, ...internalCells(breach)] : cells;
  });
  const heading = LOG_COLUMNS.map(([, title]) => title);
  const title = "Register over brud på persondatasikkerheden";
  if (kind === "access") refuseUnclean(rows, scan);
  return { title, heading: kind === "internal" ? [...heading, ...INTERNAL] : heading, rows };
}

function internalCells(breach: Breach): readonly string[] {
  const hasClock = breach.awareAt !== null && !isNearMiss(breach);
  const deadline = !hasClock ? null : localTime(new Date(authorityDeadline(Date.parse(breach.awareAt))));
  return [
    breach.unit ?? "",
    breach.reporterName ?? "",
    breach.state,
    deadline === null ? "" : `${deadline.day} ${deadline.time}`,
    breach.risk ?? "",
    breach.journalNo ?? "",
  ];
}

/** The fields are named by row and column, so that they can be fixed before anything is handed out. */
function refuseUnclean(rows: readonly (readonly string[])[], scan: Scan): void {
  const problems = rows.flatMap((row) =>
    row.flatMap((cell, column) => scan(cell, `${row[0] ?? ""} ${LOG_COLUMNS[column]?.[1] ?? ""}`)),
  );
  if (problems.length > 0) throw new RegisterError("personal_data", problems);
}
