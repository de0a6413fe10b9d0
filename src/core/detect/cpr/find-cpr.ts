import type { Finding, TextDetector } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import { createColumns } from "./columns.ts";
import { grade } from "./grade.ts";
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
  const isOtherList = looksLikeOtherList(labelled, solidNumbers, today);
  return labelled.reduce<Finding[]>((found, { candidate, label }) => {
    const dropped = isOtherList && candidate.separator === "solid" && label === "none";
    const certainty = dropped || known.indexOf(candidate.digits) >= 0 ? undefined : grade(candidate, label, today);
    if (certainty !== undefined) {
      const { start, end, identity } = candidate;
      const place = { origin, start, end, ...(inName ? { inName } : {}) };
      found.push({ kind: "cpr", ...place, certainty, person: personTag(identity) });
    }
    return found;
  }, []);
};

function looksLikeOtherList(
  labelled: readonly { readonly candidate: Candidate; readonly label: Label }[],
  solidNumbers: number,
  today: string,
): boolean {
  if (solidNumbers < LIST) return false;
  const solid = labelled.filter(({ candidate, label }) => candidate.separator === "solid" && label === "none");
  const valid = solid.filter(({ candidate }) => readBirthDate(candidate.digits, today) !== undefined).length;
  return valid * 2 < solidNumbers;
}
