import type { Breach, BreachTime } from "#core/breach/breach.ts";

import { localTime } from "../store/local-time.ts";

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
] as const;

/** The cell "Dato" for an entry that has no verbatim one, in the form that `readLogDate` reads back. */
export function writeLogDate(breach: Pick<Breach, "times" | "awareAt" | "awarePrecision">): string {
  const days = breach.times.filter((time) => time.day !== null);
  const aware = breach.awareAt === null ? null : localTime(new Date(breach.awareAt));
  const noticed =
    aware === null ? "" : `${slashed(aware.day)}${breach.awarePrecision === "day" ? "" : ` ${aware.time}`}`;
  if (days.length === 0) return noticed;
  const happened = writeTimes(days);
  const isSame = days.length === 1 && days[0]?.day === aware?.day;
  return noticed === "" || isSame ? happened : `${happened}. Vi blev opmærksomme på det ${noticed}`;
}

function writeTimes(times: readonly BreachTime[]): string {
  const days = times.map((time) => time.day ?? "");
  const last = days.at(-1) ?? "";
  if (days.length === 1) return `${slashed(last)}${times[0]?.time === null ? "" : ` ${times[0]?.time ?? ""}`}`;
  const isOneMonth = days.every((day) => day.slice(0, 7) === last.slice(0, 7));
  if (!isOneMonth) return days.map(slashed).join(" og ");
  const numbers = days.map((day) => `${Number(day.slice(8))}.`);
  const list = `${numbers.slice(0, -1).join(", ")} og ${numbers.at(-1) ?? ""}`;
  return `${list} ${MONTHS[Number(last.slice(5, 7)) - 1] ?? ""} ${last.slice(0, 4)}`;
}

function slashed(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))} ${day.slice(0, 4)}`;
}
