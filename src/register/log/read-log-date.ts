import type { BreachTime } from "#core/breach/breach.ts";

import { fromLocalTime } from "../store/local-time.ts";

/** What the cell "Dato" says: when it happened, and when the organisation became aware. */
export interface LogDate {
  readonly times: readonly BreachTime[];
  readonly awareAt: string;
  readonly awarePrecision: "minute" | "day";
  /** The year of the awareness, by which the log numbers its rows. */
  readonly year: number;
}

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
] as const;

const AWARE = /vi blev opmærksomme på (?:det|fejlen|bruddet|hændelsen)/i;
const SLASHED = /(\d{1,2})\/(\d{1,2}) (\d{4})/;
const NAMED = new RegExp(String.raw`(\d{1,2})\. (${MONTHS.join("|")}) (\d{4})`, "i");
const TIME = /(?:^|\s)(?:kl\. ?)?([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/;
/** "12. og 14. juli 2018": the month and year stand once, after the last day. */
const EARLIER_DAY = /(\d{1,2})\.(?:,| og)/g;

/** Reads the ways in which a municipal log writes a date; null when it says none that can be read. */
export function readLogDate(cell: string): LogDate | null {
  const aware = AWARE.exec(cell);
  const happened = aware === null ? cell : cell.slice(0, aware.index);
  const noticed = aware === null ? cell : cell.slice(aware.index);
  const times = readTimes(happened);
  const noticedDay = readDay(noticed);
  if (times === null || noticedDay === null) return null;
  const clock = readTime(noticed);
  const awareAt = fromLocalTime(noticedDay, clock ?? "00:00").toISOString();
  return { times, awareAt, awarePrecision: clock === null ? "day" : "minute", year: Number(noticedDay.slice(0, 4)) };
}

function readTimes(text: string): readonly BreachTime[] | null {
  const day = readDay(text);
  if (day === null) return null;
  const earlier = [...text.matchAll(EARLIER_DAY)].map((match) => calendarDay(day.slice(0, 8), match[1] ?? ""));
  const known = earlier.filter((one) => one !== null);
  const time = known.length > 0 ? null : readTime(text);
  const precision = time === null ? "day" : "minute";
  return [...known, day].map((one) => ({ day: one, time, endDay: null, precision }));
}

function readDay(text: string): string | null {
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return calendarDay(`${slashed[3] ?? ""}-${two(slashed[2])}-`, slashed[1] ?? "");
  const named = NAMED.exec(text);
  if (named === null) return null;
  const month = MONTHS.findIndex((name) => name === named[2]?.toLowerCase()) + 1;
  return calendarDay(`${named[3] ?? ""}-${two(String(month))}-`, named[1] ?? "");
}

/** Null for 31 February. */
function calendarDay(yearAndMonth: string, day: string): string | null {
  const text = `${yearAndMonth}${two(day)}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}

function readTime(text: string): string | null {
  const found = TIME.exec(text);
  return found === null ? null : `${two(found[1])}:${found[2] ?? ""}`;
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
