export interface BirthDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day + 60: a substitute number of another system (cpr.dk, "Erstatningspersonnummer"). */
  readonly isSubstitute: boolean;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The birth date in a number of ten digits, or nothing when it has none or a future one. `today` is `2026-11-24`. */
export function readBirthDate(digits: string, today: string): BirthDate | undefined {
  const written = twoAt(digits, 0);
  const month = twoAt(digits, 2);
  const isSubstitute = written > 60;
  const day = isSubstitute ? written - 60 : written;
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined;
  const year = yearOf(twoAt(digits, 4), digits.charCodeAt(6) - 48);
  if (month === 2 && day === 29 && !isLeapYear(year)) return undefined;
  const born = year * 10_000 + month * 100 + day;
  return born > Number(today.split("-").join("")) ? undefined : { year, month, day, isSubstitute };
}

function twoAt(digits: string, at: number): number {
  return (digits.charCodeAt(at) - 48) * 10 + digits.charCodeAt(at + 1) - 48;
}

function yearOf(short: number, seventh: number): number {
  return centuryOf(short, seventh) + short;
}

/** 1800, 1900 or 2000: the seventh digit tells (CPR office, "Opbygning af CPR-nummeret"). `short` is the year's last two. */
export function centuryOf(short: number, seventh: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return short <= 36 ? 2000 : 1900;
  return short <= 57 ? 2000 : 1800;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
