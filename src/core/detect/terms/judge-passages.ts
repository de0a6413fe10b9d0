import type { Certainty, FindingKind } from "../finding.ts";
import { groupHits } from "./group-hits.ts";
import type { Judged, Reading } from "./reading.ts";
import type { Score } from "./score-passage.ts";
import { scorePassage } from "./score-passage.ts";

/** One finding a passage, at its strongest term, where the grade says that the passage is worth one. */
export function judgePassages(
  { text, hits, names, staff, addressee }: Reading,
  kind: FindingKind,
  grade: (score: Score) => Certainty | undefined,
): readonly Judged[] {
  const own = hits.filter(({ term }) => term.kind === kind);
  const judged: Judged[] = [];
  for (const passage of groupHits(own, text.value.length)) {
    const score = scorePassage({ text: text.value, hits, names, staff, addressee }, passage);
    const certainty = score === undefined ? undefined : grade(score);
    if (score === undefined || certainty === undefined) continue;
    const { start, end, term } = score.strongest;
    judged.push({ kind, start, end, certainty, topic: term.topic });
  }
  return judged;
}
