import type { RecipientKind } from "#core/facts/facts.ts";
import { fillTemplate } from "#web/fill-template.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { categoriesOf } from "./categories-of.ts";
import { isAboutEarlier } from "./is-about-earlier.ts";
import { provenChannel } from "./proven-channel.ts";
import type { SeenMail } from "./reported-mail.ts";
import { tellsOfMistake } from "./tells-of-mistake.ts";

/** Kinds of data that are named; the form lists them all. */
const MAX_NAMED = 3;

/** What happened, in one sentence that names nobody: kinds of recipients and of data, never an address or a word of the mail. */
export function describeMail(mail: SeenMail, texts: ReportTexts): string {
  const { suggested } = texts;
  const { facts } = mail.seen;
  const what = mail.isMeeting ? suggested.meeting : suggested.mail;
  const fill = (sentence: string): string =>
    fillTemplate(sentence, { what, data: dataIn(mail, texts), channel: suggested.channel[provenChannel(facts)] });
  if (mail.kind === "received") {
    const thing = tellsOfMistake(facts);
    const sentence = thing === null ? suggested.received : suggested.told[thing];
    return fillTemplate(fill(sentence), { sender: suggested.senders[mail.sender.kind] });
  }
  if (isAboutEarlier(mail.seen)) return suggested.earlier;
  return fillTemplate(fill(mail.kind === "draft" ? suggested.draft : suggested.sent), {
    who: recipientsOf(mail, texts),
  });
}

function recipientsOf({ seen }: SeenMail, { suggested }: ReportTexts): string {
  const kinds = [...new Set(seen.facts.recipients.map(({ kind }) => kind))];
  const who = kinds.map((kind: RecipientKind) => suggested.recipients[kind]).join(suggested.and);
  return who === "" ? suggested.nobody : who;
}

function dataIn({ seen }: SeenMail, { suggested, labels }: ReportTexts): string {
  // That somebody is named goes without saying, and a number holds its date.
  const all = categoriesOf(seen.findings).filter((category) => category !== "name" && category !== "birth_date");
  const named = all.slice(0, MAX_NAMED).map((one) => labels.dataCategories[one].toLowerCase().replace("cpr-", "CPR-"));
  const words = all.length > MAX_NAMED ? [...named, suggested.more] : named;
  const [last = "", ...before] = [...words].reverse();
  const list = before.length === 0 ? last : `${before.reverse().join(", ")}${suggested.and}${last}`;
  return list === "" ? "" : fillTemplate(suggested.data, { list });
}
