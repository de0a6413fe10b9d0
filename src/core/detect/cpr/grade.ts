import type { Certainty } from "../finding.ts";
import type { Candidate } from "./candidate.ts";
import type { Label } from "./judge-words.ts";
import { passesModulus11 } from "./passes-modulus-11.ts";
import { readBirthDate } from "./read-birth-date.ts";
import type { BirthDate } from "./read-birth-date.ts";
import { readsAsTime } from "./reads-as-time.ts";
import { testPersons } from "./test-persons.ts";

/** The 1 Januaries for which numbers without a control digit were issued; the CPR office says the list may be incomplete. */
const LISTED_YEARS = [
  60, 62, 64, 65, 66, 67, 69, 70, 74, 75, 78, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 94, 95,
];

/** How sure it is that a candidate is a citizen's number; nothing when it is not one. */
export function grade(candidate: Candidate, label: Label, today: string): Certainty | undefined {
  const { digits } = candidate;
  if (testPersons.indexOf(digits) >= 0) return "certain";
  const born = readBirthDate(digits, today);
  if (born === undefined || label === "other") return undefined;
  if (candidate.lostZero) return label === "cpr" && !born.isSubstitute ? "likely" : undefined;
  if (label === "cpr") return born.year < 1900 ? "possible" : "certain";
  if (born.isSubstitute) return undefined;
  if (candidate.isElectronic) return candidate.separator === "hyphen" ? "likely" : "possible";
  const found = passesModulus11(digits) ? gradeChecked(candidate) : gradeUnchecked(candidate, born);
  return found !== undefined && born.year < 1900 ? "possible" : found;
}

function gradeChecked({ digits, separator, isLong }: Candidate): Certainty {
  if (separator === "odd") return "possible";
  // Production-unit numbers begin with 10, and 71 % of them pass modulus 11 (detection.md 1.3).
  if (separator === "solid") return digits.startsWith("10") ? "possible" : "likely";
  if (separator === "space") return readsAsTime(digits) ? "possible" : "likely";
  return isLong ? "likely" : "certain";
}

/** Without the control digit only the form speaks: a hyphen, and a person young enough to have got such a number. */
function gradeUnchecked({ digits, separator, isLong }: Candidate, born: BirthDate): Certainty | undefined {
  const isListed = born.day === 1 && born.month === 1 && LISTED_YEARS.indexOf(born.year % 100) >= 0;
  if (separator === "hyphen") return isListed || born.year >= 2008 ? "likely" : "possible";
  const newYear = born.day === 1 && born.month === 1;
  return newYear && !isLong && !readsAsTime(digits) ? "possible" : undefined;
}
