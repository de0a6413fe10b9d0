import type { Certainty } from "../finding.ts";
import { textKindsWhere } from "../kinds.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";

/** The other special categories of article 9, and criminal matters (article 10). */
const SPECIAL = textKindsWhere(({ rule }) => rule === "special-not-secure");

const LIKELY = 3.5;
/** In a long text names and words more often stand near each other by chance. */
const MORE_IN_LONG = 1;
const LONG = 1400;
const CERTAIN = 5;

/** Without a person these are talk of the world: at most `possible`. */
export function findSpecial(reading: Reading): readonly Judged[] {
  const isLong = reading.text.value.length >= LONG;
  const grade = (score: Score) => gradeSpecial(score, isLong);
  return SPECIAL.reduce<readonly Judged[]>((all, kind) => all.concat(judgePassages(reading, kind, grade)), []);
}

function gradeSpecial({ terms, people, person, general, link }: Score, isLong: boolean): Certainty | undefined {
  const score = terms + people.identity + person - general;
  const isChance = isLong && !people.isNamed && (link !== "name" || terms < 2);
  if (terms >= 1 && people.identity >= 1 && !isChance) {
    if (score >= CERTAIN && terms >= 2 && people.identity >= 2 && general === 0 && link === "name") return "certain";
    if (score >= (isLong && link !== "name" ? LIKELY + MORE_IN_LONG : LIKELY)) return "likely";
  }
  return terms >= 2 && general < 1 ? "possible" : undefined;
}
