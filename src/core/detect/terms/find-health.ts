import type { Certainty } from "../finding.ts";
import type { Judged, Reading } from "./reading.ts";
import { judgePassages } from "./judge-passages.ts";
import type { Score } from "./score-passage.ts";

/** Points from which a passage is personal health data. */
const LIKELY = 4.5;
/** The sentence itself says it of somebody; in a long text by chance more often. */
const LIKELY_SAID = 2.75;
const LIKELY_SAID_IN_LONG = 3.75;
/** In a long text a name and an illness more often stand near each other by chance. */
const LIKELY_IN_LONG = 5.25;
const LONG = 1400;
/** A name that the list knows needs no more than one strong term. */
const NAMED = 0.25;
const CERTAIN = 5.25;
/** From here on a passage is about health, if not about anybody. */
const ABOUT_HEALTH = 1.5;

/** Health data: terms with a person near them. Without a person it stays `possible`, for the mail as a whole to weigh. */
export function findHealth(reading: Reading): readonly Judged[] {
  const isLong = reading.text.value.length >= LONG;
  return judgePassages(reading, "health", (score) => gradeHealth(score, isLong));
}

function gradeHealth({ terms, people, person, general, link }: Score, isLong: boolean): Certainty | undefined {
  const score = terms + people.identity + person - general;
  const isChance = isLong && !people.isNamed && (link !== "name" || terms < ABOUT_HEALTH);
  if (terms >= 1 && people.identity >= 1 && !isChance) {
    if (score >= CERTAIN && people.identity >= 2 && general < 1 && (link === "name" || people.isNamed))
      return "certain";
    const said = isLong ? LIKELY_SAID_IN_LONG : LIKELY_SAID;
    const least = link === "name" ? said : isLong ? LIKELY_IN_LONG : LIKELY;
    if (score >= (people.identity >= 2 ? least - NAMED : least)) return "likely";
  }
  return terms >= ABOUT_HEALTH && general < 2 ? "possible" : undefined;
}
