import type { Certainty, Finding, TextDetector } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import { createColumns } from "./columns.ts";
import { grade } from "./grade.ts";
import { judgeLabel } from "./judge-label.ts";
import type { Label } from "./judge-words.ts";
import { createLines } from "./lines.ts";
import { findSeries, judgeLists } from "./lists.ts";
import type { Company, Labelled } from "./lists.ts";
import { personTag } from "./person-tag.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { scanCandidates } from "./scan-candidates.ts";

/** CPR numbers in every spelling of detection.md 1.2, each with the certainty that form, control digit and label give it. */
export const findCpr: TextDetector = ({ value, origin, inName }, { today, organisation }) => {
  const candidates = scanCandidates(value);
  if (candidates.length === 0) return [];
  const labelled = labelAll(value, candidates, today);
  const companyOf = judgeLists(labelled, today);
  const series = findSeries(labelled);
  const known = new Set(organisation.notCpr.map(bareNumber));
  return labelled.reduce<Finding[]>((found, one) => {
    const { candidate, label } = one;
    const { start, end, identity } = candidate;
    if (!one.isBorn || known.has(identity)) return found;
    const graded = grade(candidate, label, today);
    const certainty =
      series.has(candidate.digits) && label !== "cpr" ? lower(graded) : inCompany(graded, companyOf(one));
    if (certainty !== undefined) {
      const place = { origin, start, end, ...(inName ? { inName } : {}) };
      found.push({ kind: "cpr", ...place, certainty, person: personTag(identity) });
    }
    return found;
  }, []);
};

/** As the policy's `notCpr` may be written: with or without hyphen, an eCPR in small letters too. */
const bareNumber = (written: string) => written.replace(/[^\da-z]/gi, "").toUpperCase();

const lower = (certainty: Certainty | undefined): Certainty | undefined => certainty && "possible";

/** A list of people lifts what stands in it without a control digit or zero; a list of other numbers holds no citizen. */
function inCompany(graded: Certainty | undefined, company: Company): Certainty | undefined {
  if (company === "people") return graded === "certain" ? graded : "likely";
  return company === "others" ? lower(graded) : graded;
}

/** In a longer list a number without a date of birth is not asked for its label: it only counts. */
const SHORT_LIST = 200;

function labelAll(text: string, candidates: readonly Candidate[], today: string): readonly Labelled[] {
  const columns = createColumns(text);
  const lines = createLines(text);
  const isLong = candidates.length > SHORT_LIST;
  let previous: Labelled | undefined;
  return candidates.map((candidate) => {
    const { start, end } = candidate;
    const { line, cell } = lines(start);
    const isBorn = readBirthDate(candidate.digits, today) !== undefined;
    if (isLong && !isBorn) return { candidate, label: "none", cell, isBorn };
    const own = judgeLabel(text, { start, end, line }, columns);
    const label = own === "none" || own === "name" ? inherit(text, candidate, previous, own) : own;
    previous = { candidate, label, cell, isBorn };
    return previous;
  });
}

const LONGEST_LINK = 60;
const ENUMERATION = /^[\s,;.•*>&og-]{1,12}$/;

/**
 * "CPR-numre: A, B og C" names all three, and so does a line "CPR" over lines of numbers; behind a name for CPR numbers
 * there may be words between numbers of one spelling ("CPR: Ib A, Bo B").
 */
function inherit(text: string, { start, separator }: Candidate, previous: Labelled | undefined, own: Label): Label {
  if (previous === undefined || start - previous.candidate.end > LONGEST_LINK) return own;
  const { candidate, label } = previous;
  const between = text.slice(candidate.end, start);
  if (ENUMERATION.test(between)) return label === "cpr" || (label === "other" && own === "none") ? label : own;
  const isSameLine = between.indexOf("\n") < 0 && between.indexOf("\t") < 0;
  return label === "cpr" && isSameLine && candidate.separator === separator ? "cpr" : own;
}
