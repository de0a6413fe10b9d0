import { fillTemplate } from "#web/fill-template.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import type { ReportState } from "./report-state.ts";
import { wordDay } from "./word-day.ts";

/** The words that ask for deletion, ready to send: to somebody who has written, or to somebody who may not have noticed. */
export function deletionMail(
  { form, asked }: Pick<ReportState, "form" | "asked">,
  texts: ReportTexts,
  name: string,
): string {
  const { ask } = texts.aid;
  const when = wordDay(form.happenedDay, form.happenedTime, texts);
  const begins = asked.hasTold ? ask.told : when === "" ? ask.undated : fillTemplate(ask.dated, { when });
  return [ask.hello, begins, ask.please, `${ask.greeting}\n${name}`.trim()].join("\n\n");
}
