import type { Certainty, FindingKind } from "../finding.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";

/** Confidential by Danish administrative law without being article 9; `find-cv.ts` judges the CV by its form. */
const CONFIDENTIAL: readonly FindingKind[] = ["economy", "social", "child", "address", "school", "employment"];

const LIKELY = 3.75;
const CERTAIN = 5;

/** Confidential matters of a person; without one at most `possible`. */
export function findConfidential(reading: Reading): readonly Judged[] {
  return CONFIDENTIAL.reduce<readonly Judged[]>(
    (all, kind) => all.concat(judgePassages(reading, kind, gradeConfidential)),
    [],
  );
}

function gradeConfidential({ terms, people, person, general }: Score): Certainty | undefined {
  const score = terms + people.identity + person - general;
  if (terms >= 1.5 && people.identity >= 1) {
    if (score >= CERTAIN && people.identity >= 2 && general === 0) return "certain";
    if (score >= LIKELY) return "likely";
  }
  return terms >= 2 && general < 1 ? "possible" : undefined;
}
