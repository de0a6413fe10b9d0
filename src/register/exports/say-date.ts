import type { BreachTime, Precision } from "#core/breach/breach.ts";

import { localTime } from "../store/local-time.ts";

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
] as const;

/** `2019-01-28` as "28. januar 2019", the one form in which papers write a day. */
export function sayDay(day: string): string {
  return `${Number(day.slice(8, 10))}. ${sayMonth(day)}`;
}

/** `2019-01` as "januar 2019". */
export function sayMonth(day: string): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

/** A moment by the Danish clock, as exactly as it is known: "9. januar 2019 kl. 16.30", "25. januar 2019", "januar 2019". */
export function sayMoment(moment: string, precision: Precision = "minute"): string {
  const { day, time } = localTime(new Date(moment));
  if (precision === "month") return sayMonth(day);
  return precision === "day" ? sayDay(day) : `${sayDay(day)} kl. ${time.replace(":", ".")}`;
}

/** The days of a breach as one phrase: "12. og 14. juli 2018", "3. til 5. maj 2026", "juni 2025"; empty where none is known. */
export function sayTimes(times: readonly BreachTime[]): string {
  const known = times.filter(({ day }) => day !== null);
  return join(known.map(sayTime), sameMonthDays(known));
}

function sayTime({ day, time, endDay, precision }: BreachTime): string {
  if (day === null) return "";
  if (precision === "month") return sayMonth(day);
  const clock = time === null ? "" : ` kl. ${time.replace(":", ".")}`;
  if (endDay === null || endDay === day) return `${sayDay(day)}${clock}`;
  return `${sayDay(day)}${clock} til ${sayDay(endDay)}`;
}

/** Days of one month without times are said together, for the month stands once. */
function sameMonthDays(times: readonly BreachTime[]): string | null {
  const days = times.map(({ day }) => day ?? "");
  const last = days.at(-1) ?? "";
  const isPlain = times.every((one) => one.time === null && one.endDay === null && one.precision !== "month");
  if (days.length < 2 || !isPlain || !days.every((day) => day.slice(0, 7) === last.slice(0, 7))) return null;
  return `${join(
    days.map((day) => `${Number(day.slice(8))}.`),
    null,
  )} ${sayMonth(last)}`;
}

function join(parts: readonly string[], instead: string | null): string {
  if (instead !== null) return instead;
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} og ${parts.at(-1) ?? ""}`;
}
