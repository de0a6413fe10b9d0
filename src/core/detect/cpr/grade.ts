import type { Certainty } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import type { Label } from "./judge-words.ts";
import { passesModulus11 } from "./passes-modulus-11.ts";
import { readBirthDate } from "./read-birth-date.ts";
import type { BirthDate } from "./read-birth-date.ts";
import { readsAsDayAndMonth, readsAsTime } from "./reads-as-time.ts";
import { testPersons } from "./test-persons.ts";

/** Nobody lives long past a hundred, and the year of a recent date reads as a birth then ("010119-3112", "070320-1015"). */
const OLD = 100;

/** How sure it is that a candidate is a citizen's number; nothing when it is not one. `today` is `2026-11-24`. */
export function grade(candidate: Candidate, label: Label, today: string): Certainty | undefined {
  const { digits, form } = candidate;
  if (testPersons.has(digits)) return "certain";
  const born = readBirthDate(digits, today);
  if (born === undefined || label === "other") return undefined;
  if (label === "cpr") return gradeNamed(candidate, born);
  if (form === "shortened" || form === "misread") return undefined;
  if (form === "dated") return label === "person" || label === "name" ? "likely" : undefined;
  const isOld = born.year <= Number(today.slice(0, 4)) - OLD;
  const found = label === "person" ? gradeIntroduced(candidate) : gradeAlone(candidate, { born, label, isOld });
  return born.year < 1900 && found !== undefined ? "possible" : found;
}

/** Under a name for CPR numbers no control digit is asked for (cpr.dk, 10 May 2023). */
function gradeNamed({ form }: Candidate, { year, isSubstitute }: BirthDate): Certainty | undefined {
  if (year < 1900) return "possible";
  if (form === "shortened" && isSubstitute) return undefined;
  return form === "shortened" || form === "misread" ? "likely" : "certain";
}

/** Behind "født", "vedr.", "borger". */
function gradeIntroduced({ digits, separator, form }: Candidate): Certainty {
  if (separator === "solid" && form === "plain" && isUnitNumber(digits)) return "possible";
  return separator === "hyphen" && form !== "long" && passesModulus11(digits) ? "certain" : "likely";
}

interface Known {
  readonly born: BirthDate;
  readonly label: Label;
  readonly isOld: boolean;
}

function gradeAlone(candidate: Candidate, known: Known): Certainty | undefined {
  const { digits, form, separator } = candidate;
  const isNamed = known.label === "name";
  if (known.born.isSubstitute) return isNamed && separator === "hyphen" ? "likely" : undefined;
  if (form === "electronic") return separator === "hyphen" || isNamed ? "likely" : "possible";
  if (form === "told") return "likely";
  if (form === "pairs") return gradePairs(candidate, isNamed);
  const found = passesModulus11(digits) ? gradeChecked(candidate, known) : gradeUnchecked(candidate, known);
  return known.label === "doubt" ? weaken(found) : found;
}

/** Digits in pairs are a telephone number's form: the control digit or a name must speak for them. */
function gradePairs({ digits }: Candidate, isNamed: boolean): Certainty | undefined {
  if (passesModulus11(digits)) return isNamed || !readsAsTime(digits) ? "likely" : "possible";
  return isNamed ? "possible" : undefined;
}

function gradeChecked({ digits, separator, form }: Candidate, { label, isOld }: Known): Certainty {
  const isMoment = readsAsTime(digits) || readsAsDayAndMonth(digits);
  if (isOld && isMoment) return "possible";
  if (label === "name") return separator === "hyphen" && form === "plain" ? "certain" : "likely";
  if (form === "boxed") return separator === "hyphen" ? "likely" : "possible";
  if (separator === "odd") return "possible";
  // Production-unit numbers begin with 10, and 71 % of them pass modulus 11 (detection.md 1.3).
  if (separator === "solid") return isUnitNumber(digits) ? "possible" : "likely";
  if (separator === "space") return readsAsTime(digits) ? "possible" : "likely";
  return form === "long" || isOld ? "likely" : "certain";
}

/** Without the control digit the form speaks: a hyphen, or the first of January, for which most such numbers were issued. */
function gradeUnchecked(candidate: Candidate, { born, label, isOld }: Known): Certainty | undefined {
  const { digits, separator, form } = candidate;
  const isMoment = readsAsTime(digits) || readsAsDayAndMonth(digits);
  if (separator === "hyphen") return isOld ? "possible" : "likely";
  if (isOld && isMoment) return undefined;
  if (label === "name" && !isMoment && isWhole(candidate)) return "likely";
  const isNewYear = born.day === 1 && born.month === 1;
  return label === "name" || (isNewYear && form === "plain" && !isMoment) ? "possible" : undefined;
}

/** Nothing stands between date and serial that could part a date from an amount. */
function isWhole({ digits, separator, form }: Candidate): boolean {
  return form === "plain" && (separator === "space" || (separator === "solid" && !isUnitNumber(digits)));
}

/** Production-unit numbers begin with 10. */
export function isUnitNumber(digits: string): boolean {
  return digits.startsWith("10");
}

function weaken(certainty: Certainty | undefined): Certainty | undefined {
  return certainty === "certain" ? "likely" : certainty === "likely" ? "possible" : undefined;
}
