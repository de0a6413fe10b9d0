import type { Certainty, TextDetector, TextFinding } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import type { GradedCandidate } from "./candidate-features.ts";
import { createColumns } from "./columns.ts";
import { exemptNumbers } from "./exempt-ranges.ts";
import { grade } from "./grade.ts";
import { judgeCandidate } from "./judge-candidate.ts";
import { judgeLabel } from "./judge-label.ts";
import type { Label } from "./judge-words.ts";
import { createLines } from "./lines.ts";
import { findMixedLists, findSeries, judgeLists } from "./lists.ts";
import type { Company, Labelled } from "./lists.ts";
import { passesModulus11 } from "./passes-modulus-11.ts";
import { personTag } from "./person-tag.ts";
import { readBirthDate } from "./read-birth-date.ts";
import { scanCandidates } from "./scan-candidates.ts";

/** So many candidates are judged together, which bounds the memory that a list of millions takes. */
const BATCH = 5_000;

/** CPR numbers in every spelling of detection.md 1.2, each with the certainty that its facts and the words around it give it. */
export const findCpr: TextDetector = (text, { today, organisation, trace }) => {
  const { value, origin, inName } = text;
  const found: TextFinding[] = [];
  const exempt = exemptNumbers(organisation.notCpr);
  const label = createLabeller(value, today);
  for (let from: number | undefined = 0; from !== undefined;) {
    const { candidates, next } = scanCandidates(value, from, BATCH);
    const isAll = from === 0 && next === undefined;
    from = next;
    for (const graded of gradeAll(label(candidates), today)) {
      const known = { step: graded, text, count: candidates.length, today };
      const judged = { ...graded, ...(isAll ? judgeCandidate(known) : { certainty: graded.graded }) };
      const { candidate, certainty } = judged;
      const { start, end, identity } = candidate;
      const place = { origin, start, end, ...(inName ? { inName } : {}) };
      const isExempt = exempt.has(identity);
      trace?.onNumber({ ...judged, text: place, isExempt });
      if (isExempt || certainty === undefined) continue;
      found.push({ kind: "cpr", ...place, certainty, person: personTag(identity) });
    }
  }
  return found;
};

type Graded = GradedCandidate & Pick<Labelled, "isBorn">;

/** What the facts say of each candidate, alone and in its list. */
function gradeAll(labelled: readonly Labelled[], today: string): readonly Graded[] {
  const companyOf = judgeLists(labelled, today);
  const series = findSeries(labelled);
  const mixed = findMixedLists(labelled, today);
  return labelled.map((one) => {
    const { candidate, label, isBorn } = one;
    const alone = isBorn ? grade(candidate, label, today) : undefined;
    const isSeries = label !== "cpr" && series.has(candidate.digits);
    const company = mixed.has(candidate) ? "people" : companyOf(one);
    const graded = isSeries ? lower(alone) : isBorn ? inCompany(alone, company) : undefined;
    return { candidate, label, isBorn, company, isSeries, graded, passesModulus11: passesModulus11(candidate.digits) };
  });
}

const lower = (certainty: Certainty | undefined): Certainty | undefined => certainty && "possible";

/** A list of people lifts what stands in it without a control digit or zero; a list of other numbers holds no citizen. */
function inCompany(graded: Certainty | undefined, company: Company): Certainty | undefined {
  if (company === "people") return graded === "certain" ? graded : "likely";
  return company === "others" ? lower(graded) : graded;
}

/** In a longer list a number without a date of birth is not asked for its label: it only counts. */
const SHORT_LIST = 200;

/** Labels candidates batch by batch, in the order of the text. */
function createLabeller(text: string, today: string): (candidates: readonly Candidate[]) => readonly Labelled[] {
  const columns = createColumns(text);
  const lines = createLines(text);
  let previous: Labelled | undefined;
  return (candidates) => {
    const isLong = candidates.length > SHORT_LIST;
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
  };
}

const MAX_LINK_LENGTH = 60;
const ENUMERATION = /^[\s,;.•*>&og-]{1,12}$/;

/**
 * "CPR-numre: A, B og C" names all three, and so does a line "CPR" over lines of numbers; behind a name for CPR numbers
 * there may be words between numbers of one spelling ("CPR: Ib A, Bo B").
 */
function inherit(text: string, { start, separator }: Candidate, previous: Labelled | undefined, own: Label): Label {
  if (previous === undefined || start - previous.candidate.end > MAX_LINK_LENGTH) return own;
  const { candidate, label } = previous;
  const between = text.slice(candidate.end, start);
  const isSameLine = between.indexOf("\n") < 0 && between.indexOf("\t") < 0;
  const isAlike = candidate.separator === separator;
  if (!ENUMERATION.test(between)) return label === "cpr" && isSameLine && isAlike ? label : own;
  if (label === "cpr") return isSameLine || isAlike ? label : own;
  return label === "other" && own === "none" ? label : own;
}
