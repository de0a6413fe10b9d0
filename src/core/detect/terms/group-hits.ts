import type { Range } from "./persons/staff-ranges.ts";
import type { Hit } from "./scan-terms.ts";

/** Hits that stand close enough to speak of the same person, and the text around them. */
export interface Passage extends Range {
  readonly hits: readonly [Hit, ...Hit[]];
}

const LARGEST_GAP = 250;
const AROUND = 150;
/** A table of people is judged in pieces of this length, so that the work stays linear. */
const MAX_PASSAGE_LENGTH = 1500;

/** Passages of a text in order (detection.md section 6, "Score per passage"). */
export function groupHits(hits: readonly Hit[], length: number): readonly Passage[] {
  const passages: Passage[] = [];
  let group: [Hit, ...Hit[]] | undefined;
  const close = () => {
    if (group === undefined) return;
    const last = group[group.length - 1] ?? group[0];
    const start = Math.max(0, group[0].start - AROUND);
    passages.push({ hits: group, start, end: Math.min(length, last.end + AROUND) });
    group = undefined;
  };
  for (const hit of hits) {
    const last = group?.[group.length - 1];
    if (
      group !== undefined &&
      last !== undefined &&
      hit.start - last.end <= LARGEST_GAP &&
      hit.end - group[0].start <= MAX_PASSAGE_LENGTH
    ) {
      group.push(hit);
      continue;
    }
    close();
    group = [hit];
  }
  close();
  return passages;
}
