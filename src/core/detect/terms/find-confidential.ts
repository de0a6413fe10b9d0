import type { Certainty } from "../finding.ts";
import type { TextKind } from "../kinds.ts";
import { textKindsWhere } from "../kinds.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";

/** Confidential by Danish administrative law without being article 9; `find-cv.ts` judges the CV by its form. */
const CONFIDENTIAL = textKindsWhere(({ law, needsPerson }) => law === "confidential" && needsPerson);

const LIKELY = 3;
/** In a long text names and words more often stand near each other by chance. */
const MORE_IN_LONG = 1;
const LONG = 1400;
const CERTAIN = 5;
/** A child that is merely mentioned is no case; one whose health, school or home is spoken of is. */
const WITH_COMPANY: readonly TextKind[] = ["child"];
const COMPANY = 1;

/** Confidential matters of a person; without one at most `possible`, for the mail as a whole to weigh. */
export function findConfidential(reading: Reading): readonly Judged[] {
  const isLong = reading.text.value.length >= LONG;
  return CONFIDENTIAL.reduce<readonly Judged[]>((all, kind) => {
    const needsCompany = WITH_COMPANY.indexOf(kind) >= 0;
    return all.concat(judgePassages(reading, kind, (score) => gradeConfidential(score, isLong, needsCompany)));
  }, []);
}

function gradeConfidential(score: Score, isLong: boolean, needsCompany: boolean): Certainty | undefined {
  const { people, person, general, link } = score;
  const terms = needsCompany && score.company() ? score.terms + COMPANY : score.terms;
  const isChance = isLong && !people.isNamed && (link !== "name" || terms < 2);
  if (terms >= (needsCompany ? 2 : 1) && people.identity >= 1 && !isChance) {
    const points = terms + people.identity + person - general;
    if (points >= CERTAIN && terms >= 2 && people.identity >= 2 && general < 1 && link === "name") return "certain";
    if (points >= (isLong && link !== "name" ? LIKELY + MORE_IN_LONG : LIKELY)) return "likely";
  }
  return terms >= (needsCompany ? 2 : 1) && general < 1 ? "possible" : undefined;
}
