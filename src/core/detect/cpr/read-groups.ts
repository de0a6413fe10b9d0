import type { Candidate, Form, Separator } from "./candidate.ts";
import { continuesAfter, endOfDigits, isDigit } from "./digits.ts";
import { centuryOf } from "./read-birth-date.ts";
import { readGap } from "./separators.ts";

interface Group {
  readonly start: number;
  readonly end: number;
  /** The gap in front of the group. */
  readonly gap: Separator;
}

const MAX_GAP = 12;

/** Ten digits in one. */
export function readSolid(text: string, start: number, end: number): Candidate | undefined {
  if (continuesAfter(text, start, end)) return undefined;
  const digits = text.slice(start, end);
  return { start, end, digits, identity: digits, separator: "solid", form: "plain" };
}

/** The forms of digits in groups: 6-4, 2-2-2-4, 8-4, 2-2-4-4, and groups that no form asks for, as people type them. */
export function readGroups(text: string, start: number, firstEnd: number): Candidate | undefined {
  const groups = collect(text, start, firstEnd);
  return match(text, groups) ?? matchPairs(text, groups);
}

/** The groups of digits from a place on, as far as gaps allow and a CPR number could reach. */
function collect(text: string, start: number, firstEnd: number): readonly Group[] {
  const groups: Group[] = [{ start, end: firstEnd, gap: "solid" }];
  let total = firstEnd - start;
  let end = firstEnd;
  while (total < 10 || (total === 10 && firstEnd - start <= 2) || firstEnd - start === 8) {
    const gap = readGap(text, end);
    if (gap === undefined || gap.end === end || !isDigit(text.charCodeAt(gap.end))) break;
    end = endOfDigits(text, gap.end);
    groups.push({ start: gap.end, end, gap: gap.separator });
    total += end - gap.end;
    if (total >= MAX_GAP) break;
  }
  return groups;
}

function match(text: string, groups: readonly Group[]): Candidate | undefined {
  const lengths = groups.map(({ start, end }) => end - start).join(",");
  if (startsLike(lengths, "6,4")) return build(text, groups.slice(0, 2), gapOf(groups, 1), "plain");
  if (startsLike(lengths, "2,2,2,4")) return build(text, groups.slice(0, 4), gapOf(groups, 3), "long");
  if (startsLike(lengths, "8,4")) return buildWithYear(text, groups.slice(0, 2), gapOf(groups, 1));
  return startsLike(lengths, "2,2,4,4") ? buildWithYear(text, groups.slice(0, 4), gapOf(groups, 3)) : undefined;
}

/** Lengths of groups, and which gap stands before the last four digits. */
const PAIRS: readonly (readonly [lengths: string, gap: number])[] = [
  ["2,2,2,2,2", 3],
  ["4,2,4", 2],
  ["2,4,4", 2],
  ["6,2,2", 1],
];

/** "30 11 67 99 85", "0909 89 9958", "27 0491-9983": only where the first six digits may be a date, and never over a cell. */
function matchPairs(text: string, groups: readonly Group[]): Candidate | undefined {
  const lengths = groups.map(({ start, end }) => end - start).join(",");
  const layout = PAIRS.find(([wanted]) => startsLike(lengths, wanted));
  if (layout === undefined) return undefined;
  const used = groups.slice(0, layout[0].split(",").length);
  const first = groups[0]?.start ?? 0;
  const last = used[used.length - 1]?.end ?? first;
  const isCells = text.slice(first, last).indexOf("\t") >= 0;
  return isCells || !mayBeDate(join(text, used)) ? undefined : build(text, used, gapOf(used, layout[1]), "pairs");
}

function mayBeDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

const startsLike = (lengths: string, wanted: string) => lengths === wanted || lengths.startsWith(`${wanted},`);

function gapOf(groups: readonly Group[], index: number): Separator {
  const group = groups[index];
  return group === undefined ? "odd" : group.gap;
}

function build(text: string, groups: readonly Group[], separator: Separator, form: Form): Candidate | undefined {
  return finish(text, groups, { digits: join(text, groups), separator, form });
}

function join(text: string, groups: readonly Group[]): string {
  return groups.reduce((all, { start, end }) => all + text.slice(start, end), "");
}

/** The year in full must be the one that the seventh digit tells. */
function buildWithYear(text: string, groups: readonly Group[], separator: Separator): Candidate | undefined {
  const all = join(text, groups);
  const digits = all.slice(0, 4) + all.slice(6);
  const told = centuryOf(Number(digits.slice(4, 6)), Number(digits.charAt(6)));
  return told === Number(all.slice(4, 6)) * 100 ? finish(text, groups, { digits, separator, form: "long" }) : undefined;
}

function finish(
  text: string,
  groups: readonly Group[],
  known: Pick<Candidate, "digits" | "separator" | "form">,
): Candidate | undefined {
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (first === undefined || last === undefined || continuesAfter(text, first.start, last.end)) return undefined;
  const spaced = known.form === "pairs" || (known.form === "long" && known.separator === "space");
  if (spaced && (neighboursNumber(text, first.start - 1, -1) || neighboursNumber(text, last.end, 1))) return undefined;
  const { digits, separator, form } = known;
  return { start: first.start, end: last.end, digits, identity: digits, separator, form };
}

/** Pairs of digits in a row with further ones are a telephone number or a card, not a date. */
function neighboursNumber(text: string, at: number, step: number): boolean {
  return text.charAt(at) === " " && isDigit(text.charCodeAt(at + step));
}
