import { type BreachLabels, breachLabels } from "#core/wording/breach/labels.ts";
import { type FieldNames, fieldNames } from "#core/wording/breach/field-names.ts";
import type { Language } from "#core/wording/texts.ts";
import type { SameKeys } from "#web/fill-template.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";

export type DeskTexts = SameKeys<typeof da>;

/** Everything that the desk says in one language, with the register's own words for its values. */
export type Texts = DeskTexts & {
  readonly language: Language;
  readonly labels: BreachLabels;
  /** The names of the fields, which papers and the trail use too. */
  readonly fields: FieldNames;
  readonly locale: "da-DK" | "en-GB";
};

export function textsIn(language: Language): Texts {
  const shared = { language, labels: breachLabels(language), fields: fieldNames(language) };
  return language === "en" ? { ...en, ...shared, locale: "en-GB" } : { ...da, ...shared, locale: "da-DK" };
}
