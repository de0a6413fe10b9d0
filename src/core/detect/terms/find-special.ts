import type { Certainty, FindingKind } from "../finding.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";

/** The other special categories of article 9, and criminal matters (article 10). */
const SPECIAL: readonly FindingKind[] = [
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sexuality",
  "biometric",
  "criminal",
];

const LIKELY = 4;
const CERTAIN = 5;

/** Without a person these are talk of the world: at most `possible`. */
export function findSpecial(reading: Reading): readonly Judged[] {
  return SPECIAL.reduce<readonly Judged[]>((all, kind) => all.concat(judgePassages(reading, kind, gradeSpecial)), []);
}

function gradeSpecial({ terms, people, person, general }: Score): Certainty | undefined {
  const score = terms + people.identity + person - general;
  if (terms >= 2 && people.identity >= 1) {
    if (score >= CERTAIN && people.identity >= 2 && general === 0) return "certain";
    if (score >= LIKELY) return "likely";
  }
  return terms >= 2 && general < 1 ? "possible" : undefined;
}
