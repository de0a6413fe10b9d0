import type { BreachTime } from "#core/breach/breach.ts";

import { fromLocalTime } from "../store/local-time.ts";

/** What the cell "Dato" says: when it happened, and when the organisation became aware. */
export interface LogDate {
  readonly times: readonly BreachTime[];
  readonly awareAt: string;
  readonly awarePrecision: "minute" | "day" | "month";
  /** The year of the awareness, by which the log numbers its rows. */
  readonly year: number;
}

interface Day {
  readonly day: string;
  readonly isMonth: boolean;
}

const MONTHS = [
  ...["januar", "februar", "marts", "april", "maj", "juni"],
  ...["juli", "august", "september", "oktober", "november", "december"],
] as const;

const AWARE = /(?:vi blev )?opmærksomme? på (?:det|fejlen|bruddet|hændelsen)|opdaget/i;
/** `5/1 2019`, `14-03-2024`, `03.02.2023`, `5/1-2019`. */
const NUMBERED = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})[ /.-]{1,2}(\d{4})(?!\d)/;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NAMED = new RegExp(String.raw`(\d{1,2})\.? (${MONTHS.join("|")}) (\d{4})`, "i");
/** "medio juni 2021", "i juni 2021": the month is all that is known. */
const MONTH_ALONE = new RegExp(String.raw`\b(${MONTHS.join("|")}) (\d{4})`, "i");
const TIME = /(?:^|\s)(?:kl\. ?)?([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/;
/** "12. og 14. juli 2018": the month and year stand once, after the last day. */
const EARLIER_DAY = /(\d{1,2})\.(?:,| og)/g;

/** Reads the ways in which a municipal log writes a date; null when it says none that can be read. */
export function readLogDate(cell: string): LogDate | null {
  const aware = AWARE.exec(cell);
  const happened = aware === null ? cell : cell.slice(0, aware.index);
  const noticed = aware === null ? cell : cell.slice(aware.index);
  const seen = readDay(noticed);
  const times = readTimes(happened) ?? (aware === null ? null : [UNKNOWN]);
  if (times === null || seen === null) return null;
  const clock = seen.isMonth ? null : readTime(noticed);
  const awareAt = fromLocalTime(seen.day, clock ?? "00:00").toISOString();
  const awarePrecision = seen.isMonth ? "month" : clock === null ? "day" : "minute";
  return { times, awareAt, awarePrecision, year: Number(seen.day.slice(0, 4)) };
}

const UNKNOWN: BreachTime = { day: null, time: null, endDay: null, precision: "unknown" };

/** A cell that holds several whole dates says several times; the clock belongs to a single one. */
function readTimes(text: string): readonly BreachTime[] | null {
  const all = readDays(text);
  const [first] = all;
  if (first === undefined) return null;
  const month = first.day.slice(0, 8);
  const earlier = [...text.matchAll(EARLIER_DAY)].map((match) => calendarDay(month, match[1] ?? ""));
  const known = earlier.filter((one) => one !== null).map((day) => ({ day, isMonth: false }));
  const days = [...known, ...all];
  const time = days.length > 1 || first.isMonth ? null : readTime(text);
  return days.map(({ day, isMonth }) => ({
    ...{ day, time, endDay: null },
    precision: isMonth ? ("month" as const) : time === null ? ("day" as const) : ("minute" as const),
  }));
}

/** Every date of a text, each once, in its order. */
function readDays(text: string): readonly Day[] {
  const found: Day[] = [];
  let rest = text;
  for (;;) {
    const next = nextDay(rest);
    if (next === null) return found;
    if (!found.some(({ day }) => day === next.read.day)) found.push(next.read);
    rest = rest.slice(next.end);
  }
}

const readDay = (text: string): Day | null => readDays(text)[0] ?? null;

function nextDay(text: string): { readonly read: Day; readonly end: number } | null {
  const readers: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
    [ISO, ([, year, month, day]) => calendarDay(`${year ?? ""}-${month ?? ""}-`, day ?? "")],
    [NUMBERED, ([, day, , month, year]) => calendarDay(`${year ?? ""}-${two(month)}-`, day ?? "")],
    [NAMED, ([, day, month, year]) => calendarDay(`${year ?? ""}-${monthNumber(month)}-`, day ?? "")],
    [MONTH_ALONE, ([, month, year]) => `${year ?? ""}-${monthNumber(month)}-01`],
  ];
  const found = readers.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const day = match === null ? null : read(match);
    if (match === null || day === null) return [];
    return [
      { read: { day, isMonth: pattern === MONTH_ALONE }, start: match.index, end: match.index + match[0].length },
    ];
  });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

function monthNumber(name = ""): string {
  return two(String(MONTHS.findIndex((one) => one === name.toLowerCase()) + 1));
}

/** Null for 31 February. */
function calendarDay(yearAndMonth: string, day: string): string | null {
  const text = `${yearAndMonth}${two(day)}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}

function readTime(text: string): string | null {
  const found = TIME.exec(text.replace(NUMBERED, " "));
  return found === null ? null : `${two(found[1])}:${found[2] ?? ""}`;
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
