import type { Form, Separator } from "#core/detect/cpr/candidate.ts";
import type { Label } from "#core/detect/cpr/judge-words.ts";
import type { NumberStep } from "#core/trace.ts";

const FORMS: Readonly<Record<Form, string>> = {
  plain: "six digits and four",
  long: "a date with dots or its year in full, and four digits",
  electronic: "the health service's eCPR, with letters",
  boxed: "a digit a box of a form",
  shortened: "nine digits, as a sheet leaves them of ten that begin with a zero",
  misread: "letters stand where digits belong",
  told: "a date, and the last four digits told in words",
  dated: "a date, a dash or “nr.”, and four digits",
  pairs: "digits in pairs or other groups that no form asks for",
};

const SEPARATORS: Readonly<Record<Separator, string>> = {
  hyphen: "a hyphen between",
  solid: "nothing between",
  space: "a blank between",
  odd: "other signs between",
};

const LABELS: Readonly<Record<Label, string>> = {
  cpr: "a name for CPR numbers stands by it, or names its field",
  person: "a word or a field that brings a person in stands by it",
  name: "a full name stands beside it",
  other: "a name for other numbers stands by it, or it is an id in a link",
  doubt: "a word stands by it that makes it doubtful",
  none: "nothing by it says what it is",
};

const COMPANIES: Readonly<Record<NumberStep["company"], string | null>> = {
  people: "stands in a list of numbers that are all dates of birth",
  others: "stands in a list of numbers that are hardly ever dates",
  few: null,
};

/** The facts that a number was judged by, in words; none of its digits. */
export function describeNumber(step: NumberStep): readonly string[] {
  const { candidate, label, company, isBorn, isSeries, isExempt, passesModulus11, graded, score } = step;
  const lines = [
    `form: ${FORMS[candidate.form]}; ${SEPARATORS[candidate.separator]}`,
    `date: the first six digits are ${isBorn ? "a day that has been" : "no day that has been, so it is nobody's number"}`,
    `check digit (modulus 11): ${passesModulus11 ? "right" : "wrong, as numbers since October 2007 may have it"}`,
    `context: ${LABELS[label]}`,
  ];
  const list = COMPANIES[company];
  if (list !== null) lines.push(`list: ${list}`);
  if (isSeries) lines.push("list: follows another of the same date, as numbers of cases do");
  if (score !== undefined) {
    const said = score >= 0 ? "for" : "against";
    lines.push(
      `learned from such numbers and the words around them: ${score.toFixed(1)}, ${said} a CPR number; by facts alone ${graded ?? "none"}`,
    );
  }
  if (isExempt) lines.push("organisation file: listed in notCpr, so it is nobody's number");
  return lines;
}
