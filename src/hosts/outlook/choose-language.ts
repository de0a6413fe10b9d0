import type { Language } from "#core/wording/texts.ts";

/** Outlook's language where Postvagt speaks it, and else the organisation's. */
export function chooseLanguage(displayLanguage: string | undefined, otherwise: Language): Language {
  const spoken = (displayLanguage ?? "").toLowerCase().slice(0, 2);
  return spoken === "da" || spoken === "en" ? spoken : otherwise;
}
