import type { Candidate } from "./candidate.ts";
import { isUnitNumber } from "./grade.ts";
import type { Label } from "./judge-words.ts";
import { passesModulus11 } from "./passes-modulus-11.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { readsAsTime } from "./reads-as-time.ts";

/** A candidate with what stands by it and the column it stands in. */
export interface Labelled {
  readonly candidate: Candidate;
  readonly label: Label;
  readonly cell: number;
  /** Whether its first six digits are a day that has been. */
  readonly isBorn: boolean;
}

/** What numbers of one form in one column say together. people: dates of birth all through. others: hardly any. */
export type Company = "people" | "others" | "few";

/** Of random ten digits three in a hundred have a valid date, of nine with a zero in front ten in a hundred. */
const MIN_PEOPLE = 4;
const SHARE_OF_PEOPLE = 0.9;
const MIN_DATES = 3;
/** From so many on numbers are a list; of a list of CPR numbers at least half have a valid date (detection.md 6). */
const MIN_OTHERS = 3;
const SHARE_OF_OTHERS = 0.5;

/**
 * Judges each column of numbers that nothing names, and all of one spelling together, which a column of dates of birth alone
 * withstands; tells of a candidate what company it keeps.
 */
export function judgeLists(all: readonly Labelled[], today: string): (one: Labelled) => Company {
  const ofColumn = judgeBy(all, today, ({ candidate, cell }) => `${candidate.separator} ${cell}`);
  const ofText = judgeBy(all, today, ({ candidate }) => candidate.separator);
  return (one) => {
    const own = ofColumn(one);
    return own === "few" ? ofText(one) : own;
  };
}

function judgeBy(
  all: readonly Labelled[],
  today: string,
  keyOf: (one: Labelled) => string,
): (one: Labelled) => Company {
  const lists = new Map<string, Labelled[]>();
  for (const one of all) {
    if (!mayBeListed(one)) continue;
    const key = keyOf(one);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [one]);
    else list.push(one);
  }
  const companies = new Map<string, Company>();
  lists.forEach((list, key) => companies.set(key, judgeList(list, today)));
  return (one) => (mayBeListed(one) ? (companies.get(keyOf(one)) ?? "few") : "few");
}

/** Numbers that a sheet shortened stand in one list with those that it did not. */
function mayBeListed({ candidate: { separator, form }, label }: Labelled): boolean {
  const isForm = form === "plain" || form === "shortened";
  return (label === "none" || label === "person") && isForm && (separator === "solid" || separator === "hyphen");
}

function judgeList(list: readonly Labelled[], today: string): Company {
  const dated = new Set(list.filter((one) => one.isBorn).map(({ candidate }) => candidate.digits));
  const born = Array.from(dated).filter((digits) => isCitizen(digits, today));
  const share = dated.size === 0 ? 0 : born.length / new Set(list.map(({ candidate }) => candidate.digits)).size;
  if (born.length >= MIN_PEOPLE && share >= SHARE_OF_PEOPLE && areDates(born)) return "people";
  return list.length >= MIN_OTHERS && share < SHARE_OF_OTHERS ? "others" : "few";
}

/** Production-unit numbers and names of photographs do not count, whose beginnings or ends give them away (detection.md 1.3). */
function areDates(born: readonly string[]): boolean {
  const different = new Set(born.map((digits) => digits.slice(0, 6))).size;
  return different >= MIN_DATES && !born.every(readsAsTime) && !born.every(isUnitNumber);
}

function isCitizen(digits: string, today: string): boolean {
  const born = readBirthDate(digits, today);
  return born !== undefined && !born.isSubstitute && born.year >= 1900;
}

/** Rows of one list stand this near each other. */
const NEAREST_ROW = 120;
const SHARE_CHECKED = 0.5;

/**
 * Numbers that lost their zero in a list whose other rows are whole: all have a date of birth, and half of them the control
 * digit, which chance gives to one such row in a hundred.
 */
export function findMixedLists(all: readonly Labelled[], today: string): ReadonlySet<Candidate> {
  const mixed = new Set<Candidate>();
  let list: Candidate[] = [];
  const close = () => {
    const forms = new Set(list.map(({ form }) => form));
    const people = list.filter(({ digits }) => isCitizen(digits, today));
    const checked = people.filter(({ digits }) => passesModulus11(digits));
    const isList = forms.size === 2 && people.length === list.length && checked.length >= list.length * SHARE_CHECKED;
    if (isList) for (const one of list) mixed.add(one);
    list = [];
  };
  for (const { candidate, label } of all) {
    const isForm = candidate.form === "shortened" || (candidate.form === "plain" && candidate.separator === "solid");
    const previous = list[list.length - 1];
    if (previous !== undefined && (!isForm || candidate.start - previous.end > NEAREST_ROW)) close();
    if (isForm && label !== "other") list.push(candidate);
  }
  close();
  return mixed;
}

/** Twins' numbers lie farther apart, and pass modulus 11 both. */
const NEAREST = 6;

/** Numbers of one date that follow one another are a series (drawings, cases), since of neighbours only one passes modulus 11. */
export function findSeries(all: readonly Labelled[]): ReadonlySet<string> {
  const digits = all
    .filter(({ label, isBorn }) => isBorn && (label === "none" || label === "doubt"))
    .map(({ candidate }) => candidate.digits)
    .sort();
  const series = new Set<string>();
  for (let index = 1; index < digits.length; index++) {
    const one = digits[index - 1] ?? "";
    const next = digits[index] ?? "";
    if (one === next || !areNeighbours(one, next) || (passesModulus11(one) && passesModulus11(next))) continue;
    series.add(one).add(next);
  }
  return series;
}

function areNeighbours(one: string, next: string): boolean {
  return one.slice(0, 6) === next.slice(0, 6) && Number(next.slice(6)) - Number(one.slice(6)) < NEAREST;
}
