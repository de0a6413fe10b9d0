import type { Text } from "../../facts/facts.ts";
import { CATEGORIES, HEADS } from "./categories.ts";
import type { Place } from "./features.ts";
import { BODY, FILE, FILE_NAME, SUBJECT } from "./features.ts";
import type { Range } from "./find-evidence.ts";
import type { Reader } from "./reader.ts";

/** A sentence, line or row that may reveal something of a category, and how much. */
export interface ScoredUnit extends Range {
  readonly score: number;
}

/** Below this a unit says nothing of a category. */
export const FLOOR = -3;
/** So many units of a category in one text are kept: the strongest. A list of thousands says no more. */
const MAX_UNITS = 60;

/** The units of a text that may reveal something, by category in the order of `CATEGORIES`, each in the order of the text. */
export function findSensitive(text: Text, { scoreText }: Reader): readonly (readonly ScoredUnit[])[] {
  const units: ScoredUnit[][] = CATEGORIES.map(() => []);
  const least = new Float64Array(HEADS).fill(FLOOR);
  scoreText(text.value, placeOf(text), (start, end, scores) => {
    for (let head = 0; head < HEADS; head++) {
      const score = scores[head] ?? FLOOR;
      if (score <= (least[head] ?? FLOOR)) continue;
      const own = units[head];
      if (own === undefined) continue;
      own.push({ start, end, score: Math.round(score * 100) / 100 });
      if (own.length >= 2 * MAX_UNITS) least[head] = keepStrongest(own);
    }
  });
  for (const own of units) {
    if (own.length > MAX_UNITS) keepStrongest(own);
    own.sort((one, other) => one.start - other.start);
  }
  return units;
}

/** Drops all but the strongest; gives the score of the weakest that stays. */
function keepStrongest(units: ScoredUnit[]): number {
  units.sort((one, other) => other.score - one.score || one.start - other.start);
  units.length = MAX_UNITS;
  return units[MAX_UNITS - 1]?.score ?? FLOOR;
}

function placeOf({ origin, inName }: Text): Place {
  if (inName) return FILE_NAME;
  if (origin === "subject") return SUBJECT;
  return typeof origin === "string" ? BODY : FILE;
}
