import type { Language } from "#core/wording/texts.ts";
import type { SameKeys } from "#web/fill-template.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { type ReportTexts, reportDa } from "./report-da.ts";
import { reportEn } from "./report-en.ts";

/** Everything that the pane says, in one language; Danish has the keys, and every other language the same. */
export type PaneTexts = SameKeys<typeof da>;

export type Texts = PaneTexts & { readonly report: ReportTexts; readonly locale: "da-DK" | "en-GB" };

export function textsIn(language: Language): Texts {
  return language === "en"
    ? { ...en, report: reportEn, locale: "en-GB" }
    : { ...da, report: reportDa, locale: "da-DK" };
}
