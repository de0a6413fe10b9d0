import { type BreachLabels, breachLabels } from "#core/wording/breach/labels.ts";
import type { Language } from "#core/wording/texts.ts";
import type { SameKeys } from "#web/fill-template.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";

export type DeskTexts = SameKeys<typeof da>;

/** Everything that the desk says in one language, with the register's own words for its values. */
export type Texts = DeskTexts & { readonly labels: BreachLabels; readonly locale: "da-DK" | "en-GB" };

export function textsIn(language: Language): Texts {
  const labels = breachLabels(language);
  return language === "en" ? { ...en, labels, locale: "en-GB" } : { ...da, labels, locale: "da-DK" };
}
