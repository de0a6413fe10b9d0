import type { Breach } from "#core/breach/breach.ts";
import { isNearMiss } from "#core/breach/is-near-miss.ts";
import { isLate } from "#core/breach/deadline.ts";

import { localTime } from "../store/local-time.ts";
import type { Bar, Block, Paper } from "./paper.ts";
import { labels, sayMeasure, sentence } from "./say.ts";
import { sayMonth, sayMoment } from "./say-date.ts";

export interface YearOf {
  readonly organisation: string;
  readonly year: number;
  readonly takenAt: string;
  /** How many cases each of the years before had, oldest first. */
  readonly before: readonly { readonly year: number; readonly count: number }[];
}

const HOUR = 3_600_000;

/** The year for the council: figures, trend, kinds, causes, time to notify and what was learned; it names nobody and no unit. */
export function yearPaper(all: readonly Breach[], of: YearOf): Paper {
  const paper = wholePaper(all, of);
  return { ...paper, blocks: paper.blocks.filter((block) => block.kind !== "bars" || block.bars.length > 0) };
}

function wholePaper(all: readonly Breach[], { organisation, year, takenAt, before }: YearOf): Paper {
  const breaches = all.filter((one) => one.state !== "rejected" && !isNearMiss(one) && one.year === year);
  return {
    title: `Brud på persondatasikkerheden ${year}`,
    subtitle: `${organisation}. Beretning til kommunalbestyrelsen. Udarbejdet ${sayMoment(takenAt, "day")}.`,
    isLandscape: false,
    blocks: [
      { kind: "heading", text: "Året i tal" },
      { kind: "text", text: summary(breaches, year, before) },
      { kind: "facts", facts: figures(breaches) },
      {
        kind: "bars",
        title: "Udvikling over årene",
        bars: [
          ...before.map((one) => ({ label: String(one.year), count: one.count })),
          { label: String(year), count: breaches.length },
        ],
      },
      {
        kind: "bars",
        title: "Måned for måned, efter hvornår kommunen blev bekendt med bruddet",
        bars: months(breaches, year),
      },
      ...charts(breaches),
      ...learned(breaches),
      {
        kind: "text",
        text: "Alle brud på persondatasikkerheden registreres (databeskyttelsesforordningens artikel 33, stk. 5). Sager, der viste sig ikke at være brud, er ikke talt med. En sag kan tælle flere gange, hvor den har flere typer oplysninger.",
      },
    ],
  };
}

/** Kinds, causes, data and risk, each with its bars. */
function charts(breaches: readonly Breach[]): readonly Block[] {
  return [
    {
      kind: "bars",
      title: "Hvad der skete",
      bars: count(breaches, ({ scenario }) => (scenario === null ? [] : [labels.scenarios[scenario]])),
    },
    {
      kind: "bars",
      title: "Årsager",
      bars: count(breaches, ({ causeCategory }) => (causeCategory === null ? [] : [labels.causes[causeCategory]])),
    },
    {
      kind: "bars",
      title: "Hvad gik galt",
      bars: count(breaches, ({ causeDetail }) => (causeDetail === null ? [] : [labels.causeDetails[causeDetail]])),
    },
    {
      kind: "bars",
      title: "Oplysninger, der var berørt",
      bars: count(breaches, ({ dataCategories }) => dataCategories.map((one) => labels.dataCategories[one])),
    },
    {
      kind: "bars",
      title: "Risiko for de berørte",
      bars: count(breaches, ({ risk }) => (risk === null ? [] : [labels.risks[risk]])),
    },
  ];
}

function summary(breaches: readonly Breach[], year: number, before: YearOf["before"]): string {
  const last = before.at(-1);
  const many = breaches.length === 1 ? "1 brud" : `${breaches.length} brud`;
  const trend =
    last === undefined || last.count === 0
      ? ""
      : ` Året før var der ${last.count}${last.count === breaches.length ? ", altså lige så mange" : last.count < breaches.length ? ", altså færre" : ", altså flere"}.`;
  const told = breaches.filter(({ authorityDecision }) => authorityDecision === "notify").length;
  return `Der er registreret ${many} på persondatasikkerheden i ${year}.${trend} ${told} af dem er anmeldt til Datatilsynet.`;
}

function figures(breaches: readonly Breach[]): readonly (readonly [string, string])[] {
  const told = breaches.flatMap(({ awareAt, notifications }) => {
    const [first] = notifications;
    return awareAt === null || first === undefined
      ? []
      : [{ awareAt: Date.parse(awareAt), sentAt: Date.parse(first.sentAt) }];
  });
  const hours = told.map(({ awareAt, sentAt }) => (sentAt - awareAt) / HOUR).sort((a, b) => a - b);
  const late = told.filter(({ awareAt, sentAt }) => isLate(awareAt, sentAt)).length;
  const middle = hours[Math.floor((hours.length - 1) / 2)];
  const informed = breaches.filter((one) => ["inform", "public_message"].includes(one.dataSubjectDecision)).length;
  const people = breaches.reduce((sum, { subjectsCount }) => sum + (subjectsCount ?? 0), 0);
  const open = breaches.filter(({ state }) => state !== "closed").length;
  return [
    ["Brud i alt", breaches.length.toLocaleString("da-DK")],
    ["Anmeldt til Datatilsynet", String(breaches.filter((one) => one.authorityDecision === "notify").length)],
    ["Heraf efter fristen", told.length === 0 ? "Ingen tidspunkter er noteret" : String(late)],
    [
      "Tid til anmeldelse, median",
      middle === undefined ? "Ingen tidspunkter er noteret" : `${Math.round(middle)} timer`,
    ],
    ["Borgere underrettet i", informed === 1 ? "1 sag" : `${informed} sager`],
    ["Berørte personer, hvor antallet kendes", people.toLocaleString("da-DK")],
    ["Høj risiko", String(breaches.filter(({ risk }) => risk === "high").length)],
    ["Endnu ikke afsluttet", String(open)],
  ];
}

function months(breaches: readonly Breach[], year: number): readonly Bar[] {
  const all = Array.from({ length: 12 }, (_none, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
  const known = breaches.map(({ awareAt, filedAt }) => localTime(new Date(awareAt ?? filedAt)).day.slice(0, 7));
  return all.map((month) => ({
    label: sayMonth(month).split(" ")[0] ?? "",
    count: known.filter((one) => one === month).length,
  }));
}

function count(breaches: readonly Breach[], of: (breach: Breach) => readonly string[]): readonly Bar[] {
  const found = new Map<string, number>();
  for (const label of breaches.flatMap(of)) found.set(label, (found.get(label) ?? 0) + 1);
  return [...found]
    .map(([label, n]) => ({ label, count: n }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "da"));
}

/** What prevents the next one, in the officer's own words, each once. */
function learned(breaches: readonly Breach[]): readonly Block[] {
  const said = breaches.flatMap(({ measures }) => measures.filter(({ kind }) => kind === "prevention").map(sayMeasure));
  const once = [...new Set(said.map(sentence))];
  return [
    { kind: "heading", text: "Hvad kommunen har lært og ændret" },
    ...(once.length === 0
      ? [{ kind: "text", text: "Der er ikke noteret forebyggende foranstaltninger i årets sager." } as const]
      : once.map((text) => ({ kind: "text", text: `• ${text}` }) as const)),
  ];
}
