import type { Breach } from "#core/breach/breach.ts";

import { localTime } from "../store/local-time.ts";
import type { TenantSettings } from "../store/read-tenant.ts";

/**
 * The letter to the people concerned, in plain language with the contents of art. 34(2): what happened, whom to ask, the likely
 * consequences and the measures. A draft that a person finishes; it goes out by Digital Post, not from here.
 */
export function letter(breach: Breach, tenant: TenantSettings): string {
  const day = breach.awareAt === null ? null : danishDay(localTime(new Date(breach.awareAt)).day);
  const measures = breach.measuresText ?? breach.measures.map((one) => one.text).join("\n");
  const contact = [tenant.dpoName, tenant.dpoPhone, tenant.dpoMail].filter((part) => part !== null).join(", ");
  return [
    "Underretning om brud på persondatasikkerheden",
    `${tenant.name} har haft et brud på sikkerheden, som berører oplysninger om dig. Det beklager vi.`,
    section("Hvad er der sket?", [day === null ? "" : `Vi blev opmærksomme på bruddet ${day}.`, breach.description]),
    section("Hvilke oplysninger drejer det sig om?", [breach.dataText]),
    section("Hvad kan det betyde for dig?", [breach.consequencesText ?? ""]),
    section("Hvad har vi gjort?", [measures]),
    section("Hvem kan du spørge?", [`Vores databeskyttelsesrådgiver: ${contact === "" ? tenant.name : contact}.`]),
    "Du kan klage til Datatilsynet, www.datatilsynet.dk.",
    `Med venlig hilsen\n${tenant.name}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(heading: string, parts: readonly string[]): string {
  const text = parts.filter((part) => part.trim() !== "").join("\n");
  return text === "" ? "" : `${heading}\n${text}`;
}

function danishDay(day: string): string {
  return `den ${Number(day.slice(8))}/${Number(day.slice(5, 7))} ${day.slice(0, 4)}`;
}
