import type { Breach } from "#core/breach/breach.ts";

import { LOG_COLUMNS, type LogRow } from "../log/log-row.ts";
import { findPrivate, type Private } from "./find-private.ts";
import { labels, sentence } from "./say.ts";

/** What the edition for access requests leaves out, and by which rule: printed before its rows. */
export const ACCESS_NOTES = [
  "Udgaven er til aktindsigt. Oplysninger om enkeltpersoners private forhold er udeladt efter offentlighedslovens § 30, nr. 1: CPR-numre, navne på privatpersoner, adresser, telefonnumre og mailadresser. Hver udeladelse er markeret med [udeladt] og nævnt i kolonnen Udeladt.",
  "Er en beskyttet adresse eller identitet berørt, er beskrivelsen erstattet af hændelsens art efter samme bestemmelse.",
  "Registrets noter om risikovurdering og sagsbehandling er interne dokumenter efter offentlighedslovens § 23 og er ikke med. Sager, der viste sig ikke at være brud, er ikke med.",
] as const;

export const OMITTED = "Udeladt";

/** A row as it may be handed out, with what was left out of it. The public's interest in the breach itself is kept. */
export function accessRow(breach: Breach, row: LogRow, today: string): readonly string[] {
  const omitted = new Set<Private["what"] | "beskrivelse">();
  const isProtected = breach.protectedAddress === "yes" || breach.danger === "yes";
  const cells = LOG_COLUMNS.map(([field]) => {
    if (field === "description" && isProtected) {
      omitted.add("beskrivelse");
      return `${breach.scenario === null ? "Brud" : sentence(labels.scenarios[breach.scenario])} [udeladt]`;
    }
    const found = findPrivate(row[field], today);
    found.forEach(({ what }) => {
      omitted.add(what);
    });
    return without(row[field], found);
  });
  const said = [...omitted].join(", ");
  return [...cells, said === "" ? "" : `${said} (offentlighedslovens § 30, nr. 1)`];
}

/** From the end, so that places before stay where they are. */
function without(text: string, found: readonly Private[]): string {
  return found.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[udeladt]${rest.slice(end)}`, text);
}
