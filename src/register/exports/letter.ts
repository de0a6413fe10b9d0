import type { Breach } from "#core/breach/breach.ts";
import { localTime } from "../store/local-time.ts";
import type { TenantSettings } from "../store/read-tenant.ts";
import { labels, lower, sayList, sayMeasures, sentence } from "./say.ts";
import { sayDay, sayTimes } from "./say-date.ts";

/**
 * The letter to the people concerned, in plain language with the contents of art. 34(2): what happened, whom to ask, the likely
 * consequences and the measures. A draft that a person finishes; it goes out by Digital Post, not from here.
 */
export function letter(breach: Breach, tenant: TenantSettings): string {
  const contact = [tenant.dpoName, tenant.dpoPhone, tenant.dpoMail].filter((part) => part !== null).join(", ");
  const officer = contact === "" ? sentence(tenant.name) : sentence(`Vores databeskyttelsesrådgiver: ${contact}`);
  return [
    "Underretning om brud på persondatasikkerheden",
    `${tenant.name} har haft et brud på sikkerheden, som berører oplysninger om dig. Det beklager vi.`,
    section("Hvad er der sket?", [sentence(breach.description), happened(breach)]),
    section("Hvilke oplysninger drejer det sig om?", [data(breach)]),
    section("Hvad kan det betyde for dig?", [sentence(breach.consequencesText ?? "")]),
    section("Hvad har vi gjort?", [
      sentence(breach.measuresText ?? ""),
      ...sayMeasures(breach, ["containment", "remedy", "prevention"]),
    ]),
    section("Hvem kan du spørge?", [officer]),
    "Du kan klage til Datatilsynet, www.datatilsynet.dk.",
    `Med venlig hilsen\n${tenant.name}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** When it happened and when it was noticed, as days: a citizen needs no clock. */
function happened({ times, awareAt, dateText }: Breach): string {
  const day = dateText === null ? sayTimes(times.map((one) => ({ ...one, time: null }))) : "";
  const noticed = awareAt === null ? "" : sayDay(localTime(new Date(awareAt)).day);
  if (day !== "" && day === noticed) return `Det skete ${onDay(day)}, og vi opdagede det samme dag.`;
  const said = [
    ...(day === "" ? [] : [`Det skete ${onDay(day)}.`]),
    ...(noticed === "" ? [] : [`Vi blev opmærksomme på bruddet ${onDay(noticed)}.`]),
  ];
  return said.join(" ");
}

const onDay = (day: string): string => (/^\d/.test(day) ? `den ${day}` : `i ${day}`);

function data({ dataText, dataCategories, dataInferred }: Breach): string {
  const kinds = sayList(dataCategories.map((one) => labels.dataCategories[one]));
  const written = dataText.trim();
  // A report from the form names its kinds in the text already.
  const text = written === "" ? (kinds ?? "") : written;
  const inferred = sayList(dataInferred.map((one) => labels.dataCategories[one]));
  return [
    sentence(text),
    ...(inferred === null ? [] : [`Man kan ud fra oplysningerne slutte sig til noget om ${lower(inferred)}.`]),
  ].join(" ");
}

function section(heading: string, parts: readonly string[]): string {
  const text = parts.filter((part) => part.trim() !== "").join("\n");
  return text === "" ? "" : `${heading}\n${text}`;
}
