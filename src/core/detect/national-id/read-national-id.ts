import { passesFinnish, passesLuhn, passesNorwegian } from "./checks.ts";

export type Country = "sweden" | "norway" | "finland";

/** A number that stands as a person's number of a neighbouring country does, with a day that has been. */
export interface NationalId {
  readonly country: Country;
  readonly start: number;
  readonly end: number;
  /** What tells two of them apart, whatever the spelling. */
  readonly identity: string;
  /** Whether its check digit is right. */
  readonly isChecked: boolean;
  /** Nothing else is written like this: a century in full, or a check sign behind a date. */
  readonly isDistinct: boolean;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LONGEST = 14;
/** YYYYMMDD-NNNC, YYMMDD-NNNC; a plus is for those past a hundred. */
const SWEDISH = /^(18|19|20)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})(?!\d)/;
/** DDMMYY NNNNN, also in one. */
const NORWEGIAN = /^(\d\d)(\d\d)(\d\d)[ -]?(\d{5})(?!\d)/;
/** DDMMYY, a sign for the century (several since 2023), NNN and a check sign. */
const FINNISH = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})([\dA-Z])(?![\da-zæøåäö])/i;
const PRESENT_SIGNS = "ABCDEF";

/** The number that begins at a place, if its digits are a person's of Sweden, Norway or Finland. `today` is `2026-11-24`. */
export function readNationalId(text: string, start: number, today: string): NationalId | undefined {
  const written = text.slice(start, start + LONGEST);
  return (
    readFinnish(written, start, today) ?? readNorwegian(written, start, today) ?? readSwedish(written, start, today)
  );
}

function readFinnish(written: string, start: number, today: string): NationalId | undefined {
  const [all = "", day = "", month = "", year = "", century = "", serial = "", sign = ""] = FINNISH.exec(written) ?? [];
  if (all === "" || Number(serial) < 2) return undefined;
  const isPresent = PRESENT_SIGNS.indexOf(century.toUpperCase()) >= 0;
  const full = Number(year) + (isPresent ? 2000 : century === "+" ? 1800 : 1900);
  if (!wasDay(full, Number(month), Number(day), today)) return undefined;
  const isChecked = passesFinnish(day + month + year + serial, sign);
  // Six digits, a hyphen and four digits are a Danish number; only a letter tells that it is none.
  if (!isChecked || (century === "-" && /\d/.test(sign))) return undefined;
  const identity = `fi ${all.toUpperCase()}`;
  return { country: "finland", start, end: start + all.length, identity, isChecked, isDistinct: true };
}

/** A D-number has 40 added to the day; Skatteetaten's synthetic persons have 80 or 65 added to the month, NAV's 40. */
function readNorwegian(written: string, start: number, today: string): NationalId | undefined {
  const [all = "", day = "", month = "", year = "", serial = ""] = NORWEGIAN.exec(written) ?? [];
  if (all === "") return undefined;
  const trueDay = Number(day) > 40 ? Number(day) - 40 : Number(day);
  const added = [80, 65, 40].find((many) => Number(month) > many) ?? 0;
  const full = norwegianYear(Number(year), Number(serial.slice(0, 3)));
  if (full === undefined || !wasDay(full, Number(month) - added, trueDay, today)) return undefined;
  const digits = day + month + year + serial;
  const isChecked = passesNorwegian(digits);
  // Eleven digits in one are many things; those of synthetic persons and D-numbers must show their groups, or a name.
  const isOrdinary = added === 0 && trueDay === Number(day);
  const isDistinct = isChecked && (isOrdinary || all.length > 11);
  return { country: "norway", start, end: start + all.length, identity: `no ${digits}`, isChecked, isDistinct };
}

/** The individual number tells the century (Skatteetaten, "Fødselsnummer"). */
function norwegianYear(year: number, individual: number): number | undefined {
  if (individual < 500) return 1900 + year;
  if (individual < 750 && year >= 54) return 1800 + year;
  if (year < 40) return 2000 + year;
  return individual >= 900 ? 1900 + year : undefined;
}

/** A co-ordination number has 60 added to the day. */
function readSwedish(written: string, start: number, today: string): NationalId | undefined {
  const [all = "", century, year = "", month = "", day = "", sign = "", serial = ""] = SWEDISH.exec(written) ?? [];
  if (all === "" || (century === undefined && sign === "")) return undefined;
  const trueDay = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const short = Number(year);
  const now = Number(today.slice(2, 4));
  const guessed = (short > now ? 1900 : 2000) - (sign === "+" ? 100 : 0);
  const full = (century === undefined ? guessed : Number(century) * 100) + short;
  if (!wasDay(full, Number(month), trueDay, today)) return undefined;
  const digits = year + month + day + serial;
  const isChecked = passesLuhn(digits);
  const isDistinct = isChecked && century !== undefined && sign !== "";
  return { country: "sweden", start, end: start + all.length, identity: `se ${digits}`, isChecked, isDistinct };
}

function wasDay(year: number, month: number, day: number, today: string): boolean {
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return false;
  return year * 10_000 + month * 100 + day <= Number(today.split("-").join(""));
}
