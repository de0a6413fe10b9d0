import { type BreachLabels, breachLabels } from "#core/wording/breach/labels.ts";
import type { Language } from "#core/wording/texts.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";

type Worded<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Worded<T[Key]> };

export type DeskTexts = Worded<typeof da>;

/** Everything that the desk says in one language, with the register's own words for its values. */
export type Texts = DeskTexts & { readonly labels: BreachLabels; readonly locale: "da-DK" | "en-GB" };

export function textsIn(language: Language): Texts {
  const labels = breachLabels(language);
  return language === "en" ? { ...en, labels, locale: "en-GB" } : { ...da, labels, locale: "da-DK" };
}

/** Puts values where a text has `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), text);
}

export function counted(texts: { readonly one: string; readonly many: string }, n: number): string {
  return n === 1 ? texts.one : fill(texts.many, { n });
}
