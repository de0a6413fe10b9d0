import type { Certainty, FindingKind } from "../finding.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";

/** Confidential by Danish administrative law without being article 9; `find-cv.ts` judges the CV by its form. */
const CONFIDENTIAL: readonly FindingKind[] = ["economy", "social", "child", "address", "school", "employment"];

const LIKELY = 3;
/** In a long text names and words more often stand near each other by chance. */
const MORE_IN_LONG = 1;
const LONG = 1400;
const CERTAIN = 5;

/** Confidential matters of a person; without one at most `possible`. */
export function findConfidential(reading: Reading): readonly Judged[] {
  const likely = reading.text.value.length < LONG ? LIKELY : LIKELY + MORE_IN_LONG;
  const grade = (score: Score) => gradeConfidential(score, likely);
  return CONFIDENTIAL.reduce<readonly Judged[]>((all, kind) => all.concat(judgePassages(reading, kind, grade)), []);
}

function gradeConfidential({ terms, people, person, general }: Score, likely: number): Certainty | undefined {
  const score = terms + people.identity + person - general;
  if (terms >= 1 && people.identity >= 1) {
    if (score >= CERTAIN && people.identity >= 2 && general === 0) return "certain";
    if (score >= likely) return "likely";
  }
  return terms >= 2 && general < 1 ? "possible" : undefined;
}
