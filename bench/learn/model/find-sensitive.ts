import type { Text } from "#core/facts/facts.ts";
import type { TextFinding } from "#core/detect/finding.ts";
import { findLaw } from "./find-law.ts";
import { CATEGORIES, HEADS } from "./categories.ts";
import type { Place } from "./features.ts";
import { BODY, FILE, FILE_NAME, SUBJECT } from "./features.ts";
import { findEvidence } from "./find-evidence.ts";
import type { Reader } from "./reader.ts";

/** What a unit says, and how much, before the mail as a whole is weighed (`weigh-mail.ts`). */
export interface ScoredFinding extends TextFinding {
  readonly score: number;
}

/** Below this a unit says nothing of a category. */
export const FLOOR = -3;
/** So many units of a category in one text are kept: the strongest. A list of thousands says no more. */
const MAX_UNITS = 60;

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * Sentences, lines and rows that may reveal something sensitive, by category, each with its score; whether the mail as a
 * whole does is weighed later (`weigh-mail.ts`), and until then they are merely possible.
 */
export function findSensitive(text: Text, reader: Reader): readonly ScoredFinding[] {
  const units: Unit[][] = CATEGORIES.map(() => []);
  const least = new Float64Array(HEADS).fill(FLOOR);
  reader.scoreText(text.value, placeOf(text), (start, end, scores) => {
    for (let head = 0; head < HEADS; head++) {
      const score = scores[head] ?? FLOOR;
      if (score <= (least[head] ?? FLOOR)) continue;
      const own = units[head];
      if (own === undefined) continue;
      own.push({ start, end, score });
      if (own.length >= 2 * MAX_UNITS) least[head] = keepStrongest(own);
    }
  });
  const place = text.inName ? { origin: text.origin, inName: text.inName } : { origin: text.origin };
  const found: ScoredFinding[] = [];
  units.forEach((own, head) => {
    const kind = CATEGORIES[head];
    if (kind === undefined) return;
    if (own.length > MAX_UNITS) keepStrongest(own);
    own.sort((one, other) => one.start - other.start);
    for (const unit of own) {
      const score = Math.round(unit.score * 100) / 100;
      const evidence = findEvidence(text.value, unit, head, reader);
      const law = findLaw(text.value.slice(unit.start, unit.end), kind);
      const topic = law ?? evidence.topic ?? (kind === "health" || kind === "cv" ? undefined : kind);
      const { start, end } = evidence;
      const finding: ScoredFinding = { kind, ...place, start, end, certainty: "possible", score };
      found.push(topic === undefined ? finding : { ...finding, topic });
    }
  });
  return found;
}

/** Drops all but the strongest; gives the score of the weakest that stays. */
function keepStrongest(units: Unit[]): number {
  units.sort((one, other) => other.score - one.score || one.start - other.start);
  units.length = MAX_UNITS;
  return units[MAX_UNITS - 1]?.score ?? FLOOR;
}

function placeOf({ origin, inName }: Text): Place {
  if (inName) return FILE_NAME;
  if (origin === "subject") return SUBJECT;
  return typeof origin === "string" ? BODY : FILE;
}
