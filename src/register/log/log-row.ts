/** The nine columns of the municipal breach log, in its order; the words are the log's own. */
export const LOG_COLUMNS = [
  ["no", "Nr."],
  ["date", "Dato"],
  ["description", "Beskrivelse"],
  ["cause", "Årsag"],
  ["data", "Typer af personoplysninger"],
  ["consequences", "Konsekvenser"],
  ["measures", "Afhjælpende foranstaltninger"],
  ["authority", "Datatilsynet orienteret"],
  ["citizens", "Borgeren orienteret"],
] as const;

type LogField = (typeof LOG_COLUMNS)[number][0];

/** One row of the log: nine cells, word for word. */
export type LogRow = Readonly<Record<LogField, string>>;
