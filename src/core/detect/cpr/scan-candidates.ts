import type { Candidate, Separator } from "./candidate.ts";
import { readGap } from "./separators.ts";

interface Group {
  readonly start: number;
  readonly end: number;
  /** The gap in front of the group. */
  readonly gap: Separator;
}

/** What one pass over a text gives: the candidates, and how many solid ten-digit numbers there are, valid or not. */
export interface Scan {
  readonly candidates: readonly Candidate[];
  readonly solidNumbers: number;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Everything that stands as a CPR number would; whether it is one is judged later. Boundaries are digits, never letters. */
export function scanCandidates(text: string): Scan {
  const candidates: Candidate[] = [];
  let solidNumbers = 0;
  // The engine's own search for a digit is several times quicker than a look at every character.
  const digit = /\d/g;
  while (digit.test(text)) {
    const at = digit.lastIndex - 1;
    const end = endOfDigits(text, at);
    if (end - at === 10) solidNumbers++;
    const found = end - at > 10 ? undefined : readCandidate(text, at, end);
    if (found !== undefined) candidates.push(found);
    digit.lastIndex = found === undefined ? end : found.end;
  }
  return { candidates, solidNumbers };
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function readCandidate(text: string, start: number, firstEnd: number): Candidate | undefined {
  if (continuesBefore(text, start)) return undefined;
  const length = firstEnd - start;
  if (length === 6 || length === 7) {
    const electronic = readElectronic(text, start, start + 6);
    if (electronic !== undefined) return electronic;
  }
  if (length === 9) return readShortened(text, start, firstEnd);
  if (length !== 10 && length !== 8 && length !== 6 && length > 2) return undefined;
  const groups = readGroups(text, start, firstEnd);
  return match(text, groups);
}

/** A CPR number stored as a number has nine digits when its day begins with a zero; it fills its cell (extraction.md 6). */
function readShortened(text: string, start: number, end: number): Candidate | undefined {
  if (!isCellEdge(text.charAt(start - 1)) || !isCellEdge(text.charAt(end))) return undefined;
  const digits = `0${text.slice(start, end)}`;
  const known = { digits, identity: digits, separator: "solid", isLong: false, isElectronic: false } as const;
  return { ...known, start, end, lostZero: true };
}

const isCellEdge = (sign: string) => sign === "" || '\t\n\r;|"'.indexOf(sign) >= 0;

/** The groups of digits from a place on, as far as gaps allow and a CPR number could reach. */
function readGroups(text: string, start: number, firstEnd: number): readonly Group[] {
  const groups: Group[] = [{ start, end: firstEnd, gap: "solid" }];
  let total = firstEnd - start;
  let end = firstEnd;
  while (total < 10 || (total === 10 && firstEnd - start <= 2) || firstEnd - start === 8) {
    const gap = readGap(text, end);
    if (gap === undefined || gap.end === end || !isDigit(text.charCodeAt(gap.end)) || groups.length > 10) break;
    end = endOfDigits(text, gap.end);
    groups.push({ start: gap.end, end, gap: gap.separator });
    total += end - gap.end;
    if (total >= 12) break;
  }
  return groups;
}

function match(text: string, groups: readonly Group[]): Candidate | undefined {
  const lengths = groups.map(({ start, end }) => end - start).join(",");
  if (startsLike(lengths, "10")) return build(text, groups.slice(0, 1), "solid", false);
  if (startsLike(lengths, "6,4")) return build(text, groups.slice(0, 2), gapOf(groups, 1), false);
  if (startsLike(lengths, "2,2,2,4")) return build(text, groups.slice(0, 4), gapOf(groups, 3), true);
  if (startsLike(lengths, "8,4")) return buildWithYear(text, groups.slice(0, 2), gapOf(groups, 1));
  if (startsLike(lengths, "2,2,4,4")) return buildWithYear(text, groups.slice(0, 4), gapOf(groups, 3));
  const boxed = lengths === "1,1,1,1,1,1,1,1,1,1" && groups.slice(1).every(({ gap }) => gap !== "hyphen");
  return boxed ? build(text, groups, "odd", false) : undefined;
}

const startsLike = (lengths: string, wanted: string) => lengths === wanted || lengths.startsWith(`${wanted},`);

function gapOf(groups: readonly Group[], index: number): Separator {
  const group = groups[index];
  return group === undefined ? "odd" : group.gap;
}

function build(text: string, groups: readonly Group[], separator: Separator, isLong: boolean): Candidate | undefined {
  const digits = groups.map(({ start, end }) => text.slice(start, end)).join("");
  return finish(text, groups, { digits, separator, isLong });
}

/** The year in full must be the one that the seventh digit tells. */
function buildWithYear(text: string, groups: readonly Group[], separator: Separator): Candidate | undefined {
  const all = groups.map(({ start, end }) => text.slice(start, end)).join("");
  const century = Number(all.slice(4, 6));
  const digits = all.slice(0, 4) + all.slice(6);
  if (century !== 18 && century !== 19 && century !== 20) return undefined;
  const short = Number(digits.slice(4, 6));
  const seventh = Number(digits.charAt(6));
  const told = seventh <= 3 ? 19 : seventh === 4 || seventh === 9 ? (short <= 36 ? 20 : 19) : short <= 57 ? 20 : 18;
  return told === century ? finish(text, groups, { digits, separator, isLong: true }) : undefined;
}

function finish(
  text: string,
  groups: readonly Group[],
  known: Pick<Candidate, "digits" | "separator" | "isLong">,
): Candidate | undefined {
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (first === undefined || last === undefined || continuesAfter(text, last.end)) return undefined;
  const spaced = known.isLong && known.separator === "space";
  if (spaced && (neighboursNumber(text, first.start - 1, -1) || neighboursNumber(text, last.end, 1))) return undefined;
  return { ...known, start: first.start, end: last.end, identity: known.digits, isElectronic: false };
}

/** DDMMYY-CAAG of the health service (nspop.dk, "eCPR"): C tells the century, AA are letters, G the sex. */
function readElectronic(text: string, start: number, firstEnd: number): Candidate | undefined {
  const hyphen = text.charCodeAt(firstEnd) === 0x2d ? 1 : 0;
  const tail = text.slice(firstEnd + hyphen, firstEnd + hyphen + 4);
  if (!/^[01567][A-Z]{2}\d$/.test(tail)) return undefined;
  const end = firstEnd + hyphen + 4;
  const next = text.charAt(end);
  if (/[\da-zæøå]/i.test(next)) return undefined;
  const date = text.slice(start, firstEnd);
  return {
    start,
    end,
    digits: `${date}${tail.charAt(0)}00${tail.charAt(3)}`,
    identity: date + tail,
    separator: hyphen === 1 ? "hyphen" : "solid",
    isLong: false,
    isElectronic: true,
  };
}

/** A digit in front, or a digit and one of . , : - / in front, makes it part of a longer number. */
function continuesBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before !== "" && ".,:-/".indexOf(before) >= 0 && isDigit(text.charCodeAt(start - 2));
}

function continuesAfter(text: string, end: number): boolean {
  const after = text.charAt(end);
  return after !== "" && ".,:-/".indexOf(after) >= 0 && isDigit(text.charCodeAt(end + 1));
}

/** Pairs of digits in a row with further ones are a telephone number or a card, not a date. */
function neighboursNumber(text: string, at: number, step: number): boolean {
  return text.charAt(at) === " " && isDigit(text.charCodeAt(at + step));
}
