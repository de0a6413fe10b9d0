import type { Breach } from "#core/breach/breach.ts";

import { labels, sayList, sayMeasures, sentence } from "../exports/say.ts";
import { sayDay } from "../exports/say-date.ts";
import { localTime } from "../store/local-time.ts";
import type { LogRow } from "./log-row.ts";
import { writeLogDate } from "./write-log-date.ts";

/** An entry as the nine columns, in sentences; what was written by hand goes before what is coded. */
export function toLogRow(breach: Breach): LogRow {
  return {
    no: /^Nr\. (\d+) i den indlæste log$/.exec(breach.externalRef ?? "")?.[1] ?? String(breach.no),
    date: breach.dateText ?? writeLogDate(breach),
    description: breach.description,
    cause: breach.causeText ?? causeOf(breach),
    data: breach.dataText.trim() === "" ? dataOf(breach) : breach.dataText,
    consequences: consequencesOf(breach),
    measures: measuresOf(breach),
    authority: breach.authorityLegacyText ?? authorityOf(breach),
    citizens: breach.dataSubjectLegacyText ?? citizensOf(breach),
  };
}

function causeOf({ causeCategory, causeDetail }: Breach): string {
  const detail = causeDetail === null || causeDetail === "other" ? null : labels.causeDetails[causeDetail];
  if (causeCategory === null) return detail ?? "";
  return detail === null ? labels.causes[causeCategory] : `${labels.causes[causeCategory]}. ${detail}`;
}

function dataOf({ dataCategories }: Breach): string {
  const list = sayList(dataCategories.map((one) => labels.dataCategories[one])) ?? "";
  return `${list.slice(0, 1).toUpperCase()}${list.slice(1)}`;
}

/** A paper log gives the reasons for what was not told beside the consequences; art. 33(5) wants them in the register. */
function consequencesOf(breach: Breach): string {
  const { consequencesText, authorityReason, dataSubjectReason, authorityDecision, dataSubjectDecision } = breach;
  const said = consequencesText ?? "";
  const reason = (title: string, given: string | null, isAsked: boolean): readonly string[] =>
    !isAsked || given === null || given.trim() === "" || said.includes(given.trim())
      ? []
      : [sentence(`${title}: ${given.trim()}`)];
  const isImported = breach.authorityLegacyText !== null || breach.dataSubjectLegacyText !== null;
  const reasons = isImported
    ? []
    : [
        ...reason("Ikke anmeldt, fordi", authorityReason, authorityDecision === "do_not_notify"),
        ...reason("Borgeren er ikke orienteret, fordi", dataSubjectReason, dataSubjectDecision === "do_not_inform"),
      ];
  return [...(said.trim() === "" ? [] : [said]), ...reasons].join("\n");
}

function measuresOf(breach: Breach): string {
  const words = breach.measuresText ?? "";
  const listed = sayMeasures(breach, ["containment", "remedy", "prevention", "preexisting"]);
  return [...(words.trim() === "" ? [] : [words]), ...listed].join("\n");
}

function authorityOf({ authorityDecision, notifications }: Breach): string {
  const [first] = notifications;
  if (authorityDecision === "notify") return first === undefined ? "Ja" : `Ja, ${dayOf(first.sentAt)}`;
  return authorityDecision === "pending" ? "Afventer" : "Nej";
}

function citizensOf({ dataSubjectDecision, dataSubjectSentAt }: Breach): string {
  if (dataSubjectDecision === "inform") return dataSubjectSentAt === null ? "Ja" : `Ja, ${dayOf(dataSubjectSentAt)}`;
  if (dataSubjectDecision === "public_message") return "Offentlig meddelelse";
  return dataSubjectDecision === "pending" ? "Afventer" : "Nej";
}

const dayOf = (moment: string): string => sayDay(localTime(new Date(moment)).day);
