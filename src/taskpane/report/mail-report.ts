import type { ReportTexts } from "../wording/report-da.ts";
import { type ReportForm, thingOf } from "./report-form.ts";
import { toFiling } from "./to-filing.ts";
import { wordDay } from "./word-day.ts";

/** The report as text for people: one line a field, empty ones left out. */
export function reportAsText(form: ReportForm, texts: ReportTexts): string {
  const { fields, asked, labels } = texts;
  const thing = thingOf(form);
  const said = <Value extends string>(value: Value | null, names: Readonly<Record<Value, string>>): string =>
    value === null ? "" : names[value];
  const answered = (answer: ReportForm["opened"]): string => said(answer, labels.answers);
  const count = form.subjectsCount.trim();
  const lines: readonly (readonly [string, string])[] = [
    [asked.danger, answered(form.danger)],
    [fields.scenario, said(form.scenario, labels.scenarios)],
    [fields.description, form.description],
    [fields.happened, wordDay(form.happenedDay, form.happenedTime, texts)],
    [fields.noticed, wordDay(form.noticedDay, form.noticedTime, texts)],
    [fields.recipientKind, said(form.recipientKind, labels.disclosedTo)],
    [fields.channel, said(form.channel, labels.channels)],
    [fields.encrypted, said(form.encrypted, labels.encryptions)],
    [fields.dataCategories, form.dataCategories.map((one) => labels.dataCategories[one]).join(", ")],
    [fields.subjects, count === "" ? "" : `${labels.countPrecisions[form.subjectsPrecision]} ${count}`],
    [fields.subjectCategories, form.subjectCategories.map((one) => labels.subjectCategories[one]).join(", ")],
    [fields.causeDetail, said(form.causeDetail, labels.causeDetails)],
    [asked.opened[thing], answered(form.opened)],
    [asked.recalled[thing], answered(form.recalled)],
    [asked.ongoing, answered(form.ongoing)],
    [asked.protectedAddress, answered(form.protectedAddress)],
    ["Postvagt", form.told],
  ];
  return lines.flatMap(([name, text]) => (text.trim() === "" ? [] : [`${name}\n${text.trim()}`])).join("\n\n");
}

/** The same for `POST /api/incidents`, to be taken in by whoever has a register. */
export function reportAsJson(form: ReportForm, texts: ReportTexts): string {
  return `${JSON.stringify(toFiling(form, texts), null, 2)}\n`;
}

/** Text as the HTML of a mail. */
export function asHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped
    .split("\n\n")
    .map((block) => `<p>${block.replaceAll("\n", "<br>")}</p>`)
    .join("");
}
