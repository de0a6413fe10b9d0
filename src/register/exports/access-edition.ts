import type { Breach } from "#core/breach/breach.ts";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { isFirstName } from "#core/detect/terms/persons/is-first-name.ts";

import { LOG_COLUMNS, type LogRow } from "../log/log-row.ts";
import { labels, sentence } from "./say.ts";

/** What the edition for access requests leaves out, and by which rule: printed before its rows. */
export const ACCESS_NOTES = [
  "Udgaven er til aktindsigt. Oplysninger om enkeltpersoners private forhold er udeladt efter offentlighedslovens § 30, nr. 1: CPR-numre, navne på privatpersoner, adresser, telefonnumre og mailadresser. Hver udeladelse er markeret med [udeladt] og nævnt i kolonnen Udeladt.",
  "Er en beskyttet adresse eller identitet berørt, er beskrivelsen erstattet af hændelsens art efter samme bestemmelse.",
  "Registrets noter om risikovurdering og sagsbehandling er interne dokumenter efter offentlighedslovens § 23 og er ikke med. Sager, der viste sig ikke at være brud, er ikke med.",
] as const;

export const OMITTED = "Udeladt";

type Omission = "CPR-nummer" | "navn" | "adresse" | "telefonnummer" | "mailadresse" | "beskrivelse";

interface Found {
  readonly start: number;
  readonly end: number;
  readonly what: Omission;
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?:\+45 ?|(?:tlf|telefon|mobil)[. :]{1,3})\d{2}(?: ?\d{2}){3}\b|\b\d{2} \d{2} \d{2} \d{2}\b/gi;
const STREET =
  /\b[A-ZÆØÅ][a-zæøå]+(?:vej|gade|allé|stræde|plads|vænget|parken|stien|bakken|torvet) \d{1,3}(?: ?[A-Z])?\b/g;
/** Words of two or more with capitals; which of them are names, the list of first names says. */
const CAPITALS = /\b[A-ZÆØÅ][a-zæøåéü]+(?: [A-ZÆØÅ][a-zæøåéü]+)+/g;

/** A row as it may be handed out, with what was left out of it. The public's interest in the breach itself is kept. */
export function accessRow(breach: Breach, row: LogRow, today: string): readonly string[] {
  const omitted = new Set<Omission>();
  const isProtected = breach.protectedAddress === "yes" || breach.danger === "yes";
  const cells = LOG_COLUMNS.map(([field]) => {
    if (field === "description" && isProtected) {
      omitted.add("beskrivelse");
      return `${breach.scenario === null ? "Brud" : sentence(labels.scenarios[breach.scenario])} [udeladt]`;
    }
    return omit(row[field], today, omitted);
  });
  const said = [...omitted].join(", ");
  return [...cells, said === "" ? "" : `${said} (offentlighedslovens § 30, nr. 1)`];
}

function omit(text: string, today: string, omitted: Set<Omission>): string {
  let rest = text;
  // From the end, so that places before stay where they are.
  for (const { start, end, what } of find(text, today).sort((a, b) => b.start - a.start)) {
    if (end > rest.length) continue;
    omitted.add(what);
    rest = `${rest.slice(0, start)}[udeladt]${rest.slice(end)}`;
  }
  return rest;
}

function find(text: string, today: string): Found[] {
  const found: Found[] = [
    ...numbersIn(text, today),
    ...matches(text, MAIL, "mailadresse"),
    ...matches(text, PHONE, "telefonnummer"),
    ...matches(text, STREET, "adresse"),
    ...matches(text, CAPITALS, "navn").filter(({ start, end }) => isName(text.slice(start, end))),
  ];
  return found.filter(
    (one, at) => !found.some((other, place) => place < at && one.start < other.end && other.start < one.end),
  );
}

/** Also what is only possibly a number: it is handed out to whoever asked. */
function numbersIn(text: string, today: string): readonly Found[] {
  return findCpr({ origin: "body", value: text }, { today, organisation: NOBODY })
    .filter(({ kind }) => kind === "cpr")
    .map(({ start, end }) => ({ start, end, what: "CPR-nummer" }));
}

function matches(text: string, pattern: RegExp, what: Omission): Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: all }) => ({ start: index, end: index + all.length, what }));
}

const isName = (words: string): boolean => words.split(" ").some((word) => isFirstName(word));

const NOBODY = {
  ...{ name: "", domains: [], partners: [], authorities: [], units: [], secureMail: [], notCpr: [] },
  dataProtection: { name: "", mail: "", phone: "" },
};
