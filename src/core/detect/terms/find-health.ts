import type { Certainty } from "../finding.ts";
import type { Judged, Reading } from "./reading.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Score } from "./score-passage.ts";

/** Points from which a passage is personal health data; half as much again leaves no doubt. */
const LIKELY = 4;
const CERTAIN = 5;
/** From here on a passage is about health, if not about anybody. */
const ABOUT_HEALTH = 1.5;

/** Health data: terms with a person near them. Without a person it stays `possible`, for the mail as a whole to weigh. */
export function findHealth(reading: Reading): readonly Judged[] {
  return judgePassages(reading, "health", gradeHealth);
}

function gradeHealth({ terms, people, person, general }: Score): Certainty | undefined {
  const score = terms + people.identity + person - general;
  if (terms >= 1 && people.identity >= 1) {
    if (score >= CERTAIN && people.identity >= 2 && general < 1) return "certain";
    if (score >= LIKELY) return "likely";
  }
  return terms >= ABOUT_HEALTH && general < 2 ? "possible" : undefined;
}
