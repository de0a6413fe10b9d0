import { inMeeting } from "#core/wording/meeting-words.ts";
import type { Language } from "#core/wording/texts.ts";
import type { SameKeys } from "#web/fill-template.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { type ReportTexts, reportDa } from "./report-da.ts";
import { reportEn } from "./report-en.ts";

/** Everything that the pane says, in one language; Danish has the keys, and every other language the same. */
export type PaneTexts = SameKeys<typeof da>;

export type Texts = PaneTexts & { readonly report: ReportTexts; readonly locale: "da-DK" | "en-GB" };

/** What is said of a mail is said of a meeting in its own words; a report speaks of whatever happened. */
export function textsIn(language: Language, isMeeting = false): Texts {
  const texts: Texts =
    language === "en" ? { ...en, report: reportEn, locale: "en-GB" } : { ...da, report: reportDa, locale: "da-DK" };
  if (!isMeeting) return texts;
  const review = inMeeting(texts.review);
  return { ...texts, review: { ...review, fields: review.attendees } };
}
