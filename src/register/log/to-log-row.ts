import type { Breach } from "#core/breach/breach.ts";

import type { LogRow } from "./log-row.ts";
import { writeLogDate } from "./write-log-date.ts";

const CAUSES: Readonly<Record<NonNullable<Breach["causeCategory"]>, string>> = {
  human_error: "Menneskelig fejl",
  technical_error: "Teknisk fejl",
  supplier_error: "Fejl hos leverandør",
  external_attack: "Hackerangreb",
  internal_deliberate: "Bevidst intern handling",
  missing_procedure: "Manglende procedure",
  other: "Andet",
};

const AUTHORITY = { pending: "Afventer", notify: "Ja", do_not_notify: "Nej" } as const;
const CITIZENS = {
  pending: "Afventer",
  inform: "Ja",
  do_not_inform: "Nej",
  public_message: "Offentlig meddelelse",
} as const;

/** An entry as the nine columns; what was written by hand goes before what is coded. */
export function toLogRow(breach: Breach): LogRow {
  const cause = breach.causeCategory === null ? "" : CAUSES[breach.causeCategory];
  return {
    no: String(breach.no),
    date: breach.dateText ?? writeLogDate(breach),
    description: breach.description,
    cause: breach.causeText ?? cause,
    data: breach.dataText,
    consequences: breach.consequencesText ?? "",
    measures: breach.measuresText ?? breach.measures.map((measure) => measure.text).join("\n"),
    authority: breach.authorityLegacyText ?? AUTHORITY[breach.authorityDecision],
    citizens: breach.dataSubjectLegacyText ?? CITIZENS[breach.dataSubjectDecision],
  };
}
