import type { RecipientKind } from "#core/facts/facts.ts";
import { mailChannel } from "#core/facts/outside-recipients.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { categoriesOf } from "./categories-of.ts";
import type { ReportedMail } from "./reported-mail.ts";

/** What happened, in two sentences that name nobody: kinds of recipients and of data, never an address or a word of the mail. */
export function describeMail(mail: Exclude<ReportedMail, { kind: "none" }>, texts: ReportTexts): string {
  const { facts, findings } = mail.seen;
  const { suggested } = texts;
  const kinds = [...new Set(facts.recipients.map(({ kind }) => kind))];
  const who = kinds.map((kind: RecipientKind) => suggested.recipients[kind]).join(suggested.and);
  // That somebody is named goes without saying, and "navn. Vedhæftede" would read as one.
  const said = categoriesOf(findings).filter((category) => category !== "name");
  const data = said.map((category) => texts.labels.dataCategories[category].toLowerCase());
  const files = mail.seen.draft.listed.filter(({ isInline }) => !isInline).length;
  return [
    suggested[mail.kind].replace("{who}", who === "" ? suggested.nobody : who),
    suggested.channel[mailChannel(facts)],
    data.length === 0 ? suggested.noData : suggested.data.replace("{data}", data.join(", ").replaceAll("cpr-", "CPR-")),
    files === 0 ? "" : suggested.files.replace("{n}", String(files)),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
