import type { Text } from "../../facts/facts.ts";
import type { TextFinding } from "../finding.ts";
import { CATEGORIES } from "./categories.ts";
import { findEvidence } from "./find-evidence.ts";
import type { ScoredUnit } from "./find-sensitive.ts";
import { findSensitive } from "./find-sensitive.ts";
import type { Reader } from "./reader.ts";

/** What a finding is called that no term and no law stands behind, but all words of its sentence together. */
export const SENTENCE = "sentence";

/**
 * The findings of a text with what the model gives their sentences; sentences in which nothing was found become findings of
 * their own, which are merely possible until the mail as a whole is weighed.
 */
export function addScores(found: readonly TextFinding[], text: Text, reader: Reader): readonly TextFinding[] {
  const units = findSensitive(text, reader);
  if (units.every(({ length }) => length === 0)) return found;
  const scores = new Map<TextFinding, number>();
  const place = text.inName ? { origin: text.origin, inName: text.inName } : { origin: text.origin };
  const learned: TextFinding[] = [];
  units.forEach((own, head) => {
    const kind = CATEGORIES[head];
    if (kind === undefined || own.length === 0) return;
    const terms = found.filter((finding) => finding.kind === kind);
    for (const unit of own) {
      if (giveScore(unit, terms, scores)) continue;
      const { start, end } = findEvidence(text.value, unit, head, reader);
      learned.push({ kind, ...place, start, end, certainty: "possible", topic: SENTENCE, score: unit.score });
    }
  });
  return found.map((finding) => withScore(finding, scores.get(finding))).concat(learned);
}

/** Whether terms stand in the unit; what counts there is its own score, the larger where they reach into two. */
function giveScore(
  { start, end, score }: ScoredUnit,
  terms: readonly TextFinding[],
  scores: Map<TextFinding, number>,
): boolean {
  const own = terms.filter((finding) => finding.start < end && finding.end > start);
  for (const finding of own) scores.set(finding, Math.max(score, scores.get(finding) ?? score));
  return own.length > 0;
}

const withScore = (finding: TextFinding, score: number | undefined): TextFinding =>
  score === undefined ? finding : { ...finding, score };
