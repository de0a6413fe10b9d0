import type { Finding, TextDetector } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import { createColumns } from "./columns.ts";
import { grade } from "./grade.ts";
import { readsAsTime } from "./reads-as-time.ts";
import { judgeLabel } from "./judge-label.ts";
import type { Label } from "./judge-words.ts";
import { personTag } from "./person-tag.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { scanCandidates } from "./scan-candidates.ts";

/** So many solid ten-digit numbers in one text are a list; of a list of CPR numbers at least half have a valid date. */
const LIST = 8;

/** CPR numbers in every spelling of detection.md 1.2, each with the certainty that form, control digit and label give it. */
export const findCpr: TextDetector = ({ value, origin, inName }, { today, organisation }) => {
  const { candidates, solidNumbers } = scanCandidates(value);
  if (candidates.length === 0) return [];
  const columns = createColumns(value);
  const known = organisation.notCpr.map((number) => number.replace(/\D/g, ""));
  const labelled = candidates.map((candidate) => ({
    candidate,
    label: judgeLabel(value, candidate.start, candidate.end, columns),
  }));
  const isPeopleList = looksLikePeopleList(labelled, today);
  const isOtherList = looksLikeOtherList(labelled, solidNumbers, today);
  return labelled.reduce<Finding[]>((found, { candidate, label }) => {
    const dropped = isOtherList && candidate.separator === "solid" && label === "none";
    const graded = dropped || known.indexOf(candidate.digits) >= 0 ? undefined : grade(candidate, label, today);
    const isListed = label === "none" && isPeopleList(candidate);
    const certainty = graded !== "certain" && isListed ? "likely" : graded;
    if (certainty !== undefined) {
      const { start, end, identity } = candidate;
      const place = { origin, start, end, ...(inName ? { inName } : {}) };
      found.push({ kind: "cpr", ...place, certainty, person: personTag(identity) });
    }
    return found;
  }, []);
};

/**
 * Several numbers of one form without a label, all with a valid date, are a list of people though their control digits
 * fail: of random numbers three in a hundred have a valid date. Production-unit numbers and names of photographs do not
 * count, whose beginnings or ends give them away (detection.md 1.3).
 */
function looksLikePeopleList(labelled: readonly Labelled[], today: string): (candidate: Candidate) => boolean {
  const isList = (separator: Candidate["separator"], fewest: number) => {
    const same = labelled.filter((one) => one.label === "none" && one.candidate.separator === separator);
    const numbers = new Set(same.map(({ candidate }) => candidate.digits));
    const all = Array.from(numbers);
    const valid = all.filter((digits) => isBornDigits(digits, today)).length;
    return all.length >= fewest && valid === all.length && !all.every(readsAsTime) && !all.every(isUnitNumber);
  };
  const kinds = { hyphen: isList("hyphen", 3), solid: isList("solid", 4) };
  return ({ separator, isElectronic, lostZero }) =>
    !isElectronic &&
    lostZero !== true &&
    ((separator === "hyphen" && kinds.hyphen) || (separator === "solid" && kinds.solid));
}

const isUnitNumber = (digits: string) => digits.startsWith("10");

function isBornDigits(digits: string, today: string): boolean {
  const born = readBirthDate(digits, today);
  return born !== undefined && !born.isSubstitute && born.year >= 1900;
}

interface Labelled {
  readonly candidate: Candidate;
  readonly label: Label;
}

function looksLikeOtherList(labelled: readonly Labelled[], solidNumbers: number, today: string): boolean {
  if (solidNumbers < LIST) return false;
  const solid = labelled.filter(({ candidate, label }) => candidate.separator === "solid" && label === "none");
  const valid = solid.filter(({ candidate }) => readBirthDate(candidate.digits, today) !== undefined).length;
  return valid * 2 < solidNumbers;
}
