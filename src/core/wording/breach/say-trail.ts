import type { BreachLabels } from "./labels.ts";
import type { FieldNames } from "./field-names.ts";
import type { Language } from "../texts.ts";

interface TrailTexts {
  readonly done: Readonly<Record<string, string>>;
  readonly changed: string;
  readonly moved: string;
  readonly told: string;
  readonly retention: string;
}

const da: TrailTexts = {
  done: {
    filed: "Indberettet",
    imported: "Indlæst fra en log",
    "information added": "Spørgsmål eller oplysning tilføjet",
    "file added": "Fil tilføjet",
    purged: "Slettet, fordi opbevaringstiden er gået",
    "paper saved": "Brev eller anmeldelse gemt",
    merged: "Samlet med en anden sag",
    exported: "Trukket ud som fil",
    "settings changed": "Indstillinger ændret",
  },
  changed: "Ændret: {fields}",
  moved: "Status: {state}",
  told: "Noteret anmeldelse: {kind}",
  retention: "Registret",
};

const en: TrailTexts = {
  done: {
    filed: "Reported",
    imported: "Imported from a log",
    "information added": "Question or information added",
    "file added": "File added",
    purged: "Deleted, because its time of retention is over",
    "paper saved": "Letter or notification saved",
    merged: "Merged with another case",
    exported: "Taken out as a file",
    "settings changed": "Settings changed",
  },
  changed: "Changed: {fields}",
  moved: "State: {state}",
  told: "Notification noted: {kind}",
  retention: "The register",
};

interface TrailWords {
  readonly labels: BreachLabels;
  readonly names: FieldNames;
  readonly language: Language;
}

/** A line of the trail as a person reads it: "Ændret: Årsag, Risiko for de berørte". */
export function sayTrail(
  { action, change }: { readonly action: string; readonly change: Readonly<Record<string, unknown>> },
  { labels, names, language }: TrailWords,
): string {
  const texts = language === "en" ? en : da;
  const states: Readonly<Record<string, string | undefined>> = labels.states;
  const kinds: Readonly<Record<string, string | undefined>> = labels.notificationKinds;
  const moved = /^moved to (\w+)$/.exec(action);
  if (moved !== null) return texts.moved.replace("{state}", states[moved[1] ?? ""] ?? "");
  const told = /^authority told \((\w+)\)$/.exec(action);
  if (told !== null) return texts.told.replace("{kind}", kinds[told[1] ?? ""] ?? "");
  if (action === "changed") {
    const fields = fieldsOf(change, names);
    return fields === "" ? texts.changed.replace(": {fields}", "") : texts.changed.replace("{fields}", fields);
  }
  return texts.done[action] ?? action;
}

/** Who did it, where it was the register itself. */
export function sayRetention(language: Language): string {
  return (language === "en" ? en : da).retention;
}

function fieldsOf(change: Readonly<Record<string, unknown>>, names: FieldNames): string {
  const known: Readonly<Record<string, string | undefined>> = names;
  const said = Object.keys(change)
    .map((name) => known[name])
    .filter((name): name is string => name !== undefined);
  return said.join(", ");
}
