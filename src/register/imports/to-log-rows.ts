import { RegisterError } from "../register-error.ts";
import { LOG_COLUMNS, type LogRow } from "../log/log-row.ts";

/** Cells under a header line become rows of the log; columns are found by their heading, in any order, with others beside them. */
export function toLogRows(table: readonly (readonly string[])[]): readonly LogRow[] {
  const heading = table.findIndex((cells) => cells.some((cell) => namesOf("description").includes(simple(cell))));
  const names = (table[heading] ?? []).map(simple);
  const place = (field: keyof LogRow): number => names.findIndex((name) => namesOf(field).includes(name));
  const places = LOG_COLUMNS.map(([field]) => [field, place(field)] as const);
  // A log may lack a column that another has; without number, date and description there are no rows.
  const absent = LOG_COLUMNS.filter(([field], index) => NEEDED.includes(field) && (places[index]?.[1] ?? -1) < 0);
  if (absent.length > 0) {
    throw new RegisterError(
      "invalid",
      absent.map(([, title]) => ({ path: "heading", expected: `the column “${title}”`, found: "nothing" })),
    );
  }
  const rows = table.slice(heading + 1).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return rows.map((cells) => Object.fromEntries(places.map(([field, at]) => [field, cells[at] ?? ""])) as LogRow);
}

const NEEDED: readonly (keyof LogRow)[] = ["no", "date", "description"];

/** What other municipalities call the same columns. */
const OTHERS: Readonly<Record<keyof LogRow, readonly string[]>> = {
  no: ["nummer", "sagsnr", "sagsnummer", "løbenr", "løbenummer", "id"],
  date: ["tidspunkt", "dato for hændelsen", "hændelsesdato", "dato for brud", "konstateret"],
  description: [
    "hændelse",
    "beskrivelse af hændelsen",
    "hvad skete der",
    "beskrivelse af bruddet",
    "hændelsesbeskrivelse",
  ],
  cause: ["årsag til bruddet", "årsag til hændelsen", "hvorfor skete det"],
  data: ["personoplysninger", "oplysningstyper", "kategorier af personoplysninger", "typer af oplysninger", "data"],
  consequences: ["konsekvens", "konsekvenser for den registrerede", "konsekvenser for borgeren", "risiko", "vurdering"],
  measures: ["foranstaltninger", "tiltag", "handling", "afhjælpning", "afhjælpende tiltag", "forebyggelse"],
  authority: ["datatilsynet", "anmeldt", "anmeldt til datatilsynet", "anmeldelse", "indberettet til datatilsynet"],
  citizens: [
    "borgeren",
    "underretning",
    "borger orienteret",
    "den registrerede underrettet",
    "underrettet",
    "borger underrettet",
  ],
};

function namesOf(field: keyof LogRow): readonly string[] {
  const own = LOG_COLUMNS.find(([name]) => name === field)?.[1] ?? "";
  return [own, ...OTHERS[field]].map(simple);
}

/** "Data-tilsynet orienteret" and "Datatilsynet orienteret" are one heading, however a page has broken it. */
function simple(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-zæøå]/g, "");
}
