import { ORDINALS, YEARS } from "./number-words.ts";

/** A date that ends a piece of text: where it begins there, and DDMMYY with the century if the year was written in full. */
export interface WrittenDate {
  readonly start: number;
  readonly digits: string;
  readonly century?: number;
}

/** First three letters of months in Danish, English, Swedish and Norwegian; "marts" and "maj" have four that differ. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
  des: 12,
};
const FORMS: readonly { readonly looks: RegExp; readonly read: (parts: readonly string[]) => Parts }[] = [
  // 23. august 1991, 23rd of August 91
  {
    looks:
      /(?:^|[^\da-zæøå./-])(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?(jan(?:uary?|uari)?|feb(?:ruary?|ruari)?|mar(?:ts|ch|s)?|apr(?:il)?|maj|mai|may|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\.?,?\s+((?:18|19|20)\d\d|['’´]?\d\d)$/i,
    read: ([day, month, year]) => [Number(day), monthOf(month), year],
  },
  // August 23rd, 1991
  {
    looks:
      /(?:^|[^\da-zæøå./-])(jan(?:uary?|uari)?|feb(?:ruary?|ruari)?|mar(?:ts|ch|s)?|apr(?:il)?|maj|mai|may|june?|juni|july?|juli|aug(?:ust|usti)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:18|19|20)\d\d|['’´]?\d\d)$/i,
    read: ([month, day, year]) => [Number(day), monthOf(month), year],
  },
  // 23/8 1991, 23.08.91, 23-8-1991
  {
    looks: /(?:^|[^\da-zæøå./-])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[-./ ]\s?((?:18|19|20)\d\d|['’´]?\d\d)$/,
    read: ([day, month, year]) => [Number(day), Number(month), year],
  },
  // 230891, 23081991
  {
    looks: /(?:^|[^\da-zæøå./-])(\d\d)(\d\d)((?:18|19|20)\d\d|['’´]?\d\d)$/,
    read: ([day, month, year]) => [Number(day), Number(month), year],
  },
  // 1991-08-23
  {
    looks: /(?:^|[^\da-zæøå./-])((?:18|19|20)\d\d)-(\d\d)-(\d\d)$/,
    read: ([year, month, day]) => [Number(day), Number(month), year],
  },
  // treogtyvende august enoghalvfems, den tredje i tolvte 1949
  {
    looks:
      /(?:^|[^\da-zæøå./-])([a-zæøå-]{5,16})\s+(?:i\s+|of\s+)?([a-zæøå-]{3,16})\s+(?:nitten(?:\s?hundrede)?\s+(?:og\s+)?)?((?:18|19|20)\d\d|[a-zæøå]{2,16})$/i,
    read: ([day, month, year]) => [ordinalOf(day), monthOf(month) || ordinalOf(month), year],
  },
];

type Parts = readonly [day: number, month: number, year: string | undefined];

/** The date that a piece of text ends with, in figures or in words, Danish or English. */
export function readWrittenDate(before: string): WrittenDate | undefined {
  for (const { looks, read } of FORMS) {
    const found = looks.exec(before);
    if (found === null) continue;
    const date = complete(read(found.slice(1)));
    if (date !== undefined) return { ...date, start: found.index + edgeOf(found[0]) };
  }
  return undefined;
}

/** The sign in front of the date is part of the match. */
const edgeOf = (match: string) => (/^[\da-zæøå]/i.test(match) ? 0 : 1);

function complete([day, month, written]: Parts): Omit<WrittenDate, "start"> | undefined {
  const year = yearOf(written ?? "");
  if (year === undefined || !(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  const short = year % 100;
  const digits = [day, month, short].map((part) => (part < 10 ? `0${part}` : `${part}`)).join("");
  return year < 100 ? { digits } : { digits, century: year - short };
}

function yearOf(written: string): number | undefined {
  const figures = written.replace(/^['’´]/, "");
  return /^\d+$/.test(figures) ? Number(figures) : YEARS.get(figures.toLowerCase());
}

const monthOf = (written = "") => MONTHS[written.slice(0, 3).toLowerCase()] ?? 0;
const ordinalOf = (written = "") => ORDINALS.get(written.toLowerCase()) ?? 0;
