import type { Certainty } from "../finding.ts";
import type { TextKind } from "../kinds.ts";
import { groupHits } from "./group-hits.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";
import { scorePassage } from "./score-passage.ts";

/** One finding a passage, at its strongest term, where the grade says that the passage is worth one. */
export function judgePassages(
  reading: Reading,
  kind: TextKind,
  grade: (score: Score) => Certainty | undefined,
): readonly Judged[] {
  const { text, byKind } = reading;
  const judged: Judged[] = [];
  for (const passage of groupHits(byKind.get(kind) ?? [], text.value.length)) {
    const score = scorePassage({ ...reading, text: text.value }, passage);
    const certainty = score === undefined ? undefined : grade(score);
    if (score === undefined || certainty === undefined) continue;
    const { start, end, term } = score.strongest;
    judged.push({ kind, start, end, certainty, topic: term.topic });
  }
  return judged;
}
