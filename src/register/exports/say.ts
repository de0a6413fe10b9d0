import type { Breach, Measure } from "#core/breach/breach.ts";
import { breachLabels } from "#core/wording/breach/labels.ts";

import { sayDay, sayMoment } from "./say-date.ts";

/** The words of the organisation's papers, which are Danish. */
export const labels = breachLabels("da");

const COUNTED: Readonly<Record<Breach["subjectsPrecision"], string>> = {
  exact: "",
  approximate: "ca. ",
  at_least: "mindst ",
  at_most: "højst ",
  unknown: "ca. ",
};

/** "ca. 150 personer", "1 person"; null where nobody has said a number. */
export function sayCount(
  count: number | null,
  precision: Breach["subjectsPrecision"],
  [one, many]: readonly [string, string],
): string | null {
  return count === null ? null : `${COUNTED[precision]}${count.toLocaleString("da-DK")} ${count === 1 ? one : many}`;
}

/** Coded values as one phrase: "navn, adresse og helbred"; names that are always written large stay so. */
export function sayList(words: readonly string[]): string | null {
  const phrase = words.map((word) => (/^[A-ZÆØÅ]{2}/.test(word) ? word : lower(word)));
  if (phrase.length === 0) return null;
  return phrase.length === 1 ? (phrase[0] ?? "") : `${phrase.slice(0, -1).join(", ")} og ${phrase.at(-1) ?? ""}`;
}

export function lower(word: string): string {
  return `${word.slice(0, 1).toLowerCase()}${word.slice(1)}`;
}

export function upper(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** A text as sentences: trimmed, and ended with a full stop where it has none. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?:…]["”»)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** "Mailen er slettet." or, for what is still to be done, "Ny procedure (senest 28. januar 2019)." */
export function sayMeasure({ text, done, dueDay }: Measure): string {
  if (done || dueDay === null) return sentence(text);
  return sentence(`${text.trim().replace(/\.$/, "")} (senest ${sayDay(dueDay)})`);
}

/** The measures in words, and those of the list that the words do not hold already. */
export function sayMeasures(
  { measures, measuresText }: Pick<Breach, "measures" | "measuresText">,
  kinds: readonly Measure["kind"][],
): readonly string[] {
  const words = measuresText?.trim() ?? "";
  const listed = measures.filter(({ kind, text }) => kinds.includes(kind) && !words.includes(text.trim()));
  return listed.map(sayMeasure);
}

/** What Postvagt did with the mail, as a measure that was in place before the breach; null where it was not there. */
export function sayOutcome(outcome: Breach["addinOutcome"]): string | null {
  const said = {
    not_checked: null,
    no_warning: "Kommunens kontrol af udgående mail (Postvagt) gav ingen advarsel.",
    warned_and_sent: "Kommunens kontrol af udgående mail (Postvagt) advarede afsenderen. Mailen blev sendt alligevel.",
    stopped: "Kommunens kontrol af udgående mail (Postvagt) standsede mailen.",
  } as const;
  return outcome === null ? null : said[outcome];
}

/** "Anmeldt 28. november 2026 kl. 09.15 (kvittering 2026-11-1234)" for each notice to the authority. */
export function sayNotices({ notifications }: Pick<Breach, "notifications">): readonly string[] {
  return notifications.map(
    ({ kind, sentAt, ref }) =>
      `${labels.notificationKinds[kind]}: ${sayMoment(sentAt)}${ref === null ? "" : ` (kvittering ${ref})`}`,
  );
}
