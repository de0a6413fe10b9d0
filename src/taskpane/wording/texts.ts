import type { Language } from "#core/wording/texts.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { type ReportTexts, reportDa } from "./report-da.ts";
import { reportEn } from "./report-en.ts";

type Worded<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** Everything that the pane says, in one language; Danish has the keys, and every other language the same. */
export type PaneTexts = Worded<typeof da>;

export type Texts = PaneTexts & { readonly report: ReportTexts; readonly locale: "da-DK" | "en-GB" };

export function textsIn(language: Language): Texts {
  return language === "en"
    ? { ...en, report: reportEn, locale: "en-GB" }
    : { ...da, report: reportDa, locale: "da-DK" };
}

/** Puts values where a text has `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, String(value)), text);
}

/** One and many. */
export function counted(texts: { readonly one: string; readonly many: string }, n: number): string {
  return n === 1 ? texts.one : fill(texts.many, { n });
}
