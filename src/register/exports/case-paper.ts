import type { Breach } from "#core/breach/breach.ts";
import { authorityDeadline } from "#core/breach/deadline.ts";
import { fieldNames } from "#core/wording/breach/field-names.ts";
import { sayRetention, sayTrail } from "#core/wording/breach/say-trail.ts";

import type { TenantSettings } from "../store/read-tenant.ts";
import type { TrailEntry } from "../store/read-audit.ts";
import { NOTIFICATION_ITEMS } from "./notification-items.ts";
import type { Block, Paper } from "./paper.ts";
import { labels, sayMeasure, sayNotices, sentence } from "./say.ts";
import { sayMoment } from "./say-date.ts";

const names = fieldNames("da");

/** Everything that the register holds of one case. */
export interface WholeCase {
  readonly breach: Breach;
  readonly tenant: TenantSettings;
  readonly trail: readonly TrailEntry[];
  readonly additions: readonly { readonly at: string; readonly by: string | null; readonly text: string }[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  readonly assigned: string | null;
  readonly takenAt: string;
}

/** One case as a document for the case system: what is known, what was decided and why, who did what. */
export function casePaper(whole: WholeCase): Paper {
  const { breach, tenant, takenAt } = whole;
  return {
    title: `Brud på persondatasikkerheden ${breach.year}-${breach.no}`,
    subtitle: `${tenant.name}. Udskrevet ${sayMoment(takenAt)}. Internt dokument.`,
    isLandscape: false,
    blocks: [
      { kind: "heading", text: "Sagen" },
      { kind: "facts", facts: head(whole) },
      ...items(breach, tenant),
      ...measures(breach),
      ...list(
        "Spørgsmål og oplysninger",
        whole.additions.map(({ at, by, text }) => [`${sayMoment(at)}${by === null ? "" : `, ${by}`}`, text]),
      ),
      ...list(
        "Filer",
        whole.files.map(({ name, size, sha256 }) => [name, `${sayKilobytes(size)}, SHA-256 ${sha256}`]),
      ),
      ...list(
        "Tidslinje",
        [...whole.trail]
          .reverse()
          .map((entry) => [
            sayMoment(new Date(entry.at).toISOString()),
            `${sayTrail(entry, { labels, names, language: "da" })}${nameOf(entry)}`,
          ]),
      ),
    ],
  };
}

function head({ breach, assigned }: WholeCase): readonly (readonly [string, string])[] {
  const { awareAt, awarePrecision } = breach;
  const deadline = awareAt === null ? null : new Date(authorityDeadline(Date.parse(awareAt))).toISOString();
  return said([
    ["Nummer", `${breach.year}-${breach.no}`],
    ["Status", labels.states[breach.state]],
    ["Enhed", breach.unit],
    ["Indberettet af", breach.reporterName],
    ["Indberettet", sayMoment(breach.filedAt)],
    ["Kom fra", labels.sources[breach.source]],
    [names.informedVia, breach.informedVia === null ? null : labels.informedVia[breach.informedVia]],
    [names.informedBy, breach.informedBy],
    ["Ansvarlig", assigned],
    ["Frist for anmeldelse", deadline === null ? null : sayMoment(deadline, awarePrecision)],
    [names.journalNo, breach.journalNo],
    [names.nis2, breach.nis2 === null ? null : labels.answers[breach.nis2]],
    [names.danger, breach.danger === null ? null : labels.answers[breach.danger]],
    ["Hvad Postvagt gjorde", breach.addinOutcome === null ? null : labels.addinOutcomes[breach.addinOutcome]],
    ["Afsluttet", breach.closedAt === null ? null : sayMoment(breach.closedAt)],
    [names.rejectedReason, breach.rejectedReason],
    ["Slettes", breach.purgeAfter === null ? null : sayMoment(breach.purgeAfter, "day")],
    [names.holdReason, breach.holdReason],
  ]);
}

/** The items of the notification from the second on: contact details stand in the authority's form, not in a case. */
function items(breach: Breach, tenant: TenantSettings): readonly Block[] {
  return NOTIFICATION_ITEMS.slice(1).flatMap(({ title, answer }): readonly Block[] => {
    const lines = answer(breach, tenant).filter((line) => line !== null && line !== "");
    return lines.length === 0
      ? []
      : [
          { kind: "heading", text: title },
          { kind: "text", text: lines.join("\n") },
        ];
  });
}

function measures(breach: Breach): readonly Block[] {
  const lines: readonly (readonly [string, string])[] = [
    ...breach.measures.map(
      (one) => [labels.measureKinds[one.kind], `${sayMeasure(one)}${one.done ? " Udført." : ""}`] as const,
    ),
    ...sayNotices(breach).map((one) => ["Datatilsynet", sentence(one)] as const),
  ];
  return list("Foranstaltninger og anmeldelser", lines);
}

function list(title: string, facts: readonly (readonly [string, string])[]): readonly Block[] {
  return facts.length === 0
    ? []
    : [
        { kind: "heading", text: title },
        { kind: "facts", facts },
      ];
}

function said(facts: readonly (readonly [string, string | null])[]): readonly (readonly [string, string])[] {
  return facts.flatMap(([label, value]) => (value === null || value === "" ? [] : [[label, value] as const]));
}

function nameOf({ actor, name }: TrailEntry): string {
  if (actor === "retention") return ` (${sayRetention("da")})`;
  return name === null ? "" : ` (${name})`;
}

const sayKilobytes = (size: number): string => `${Math.max(1, Math.round(size / 1024)).toLocaleString("da-DK")} kB`;
