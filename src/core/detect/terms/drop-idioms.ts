import type { Range } from "./persons/staff-ranges.ts";
import { firstFrom } from "./persons/first-from.ts";
import type { Hit } from "./scan-terms.ts";

/** No line of small print is followed further. */
const MAX_LINE_LENGTH = 1000;

/**
 * Leaves out what touches a turn of speech ("for døve ører", "Kræftens Bekæmpelse") or stands on a line of small print.
 * Names stay where an idiom is: it can hold none.
 */
export function dropIdioms(text: string, hits: readonly Hit[]): readonly Hit[] {
  const idioms = hits.filter(({ term }) => term.kind === "idiom");
  if (idioms.length === 0) return hits;
  const print = idioms.filter(({ term }) => term.topic === "disclaimer").map((hit) => lineOf(text, hit));
  return hits.filter((hit) => !touchesAny(print, hit) && (hit.term.kind === "name" || !touchesAny(idioms, hit)));
}

function lineOf(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - MAX_LINE_LENGTH), start);
  const after = text.slice(end, end + MAX_LINE_LENGTH);
  const stop = after.indexOf("\n");
  return { start: start - before.length + before.lastIndexOf("\n") + 1, end: end + (stop < 0 ? after.length : stop) };
}

/** Ranges are in order, so the last one that begins before the hit's end is the one that can touch it. */
function touchesAny(ranges: readonly Range[], { start, end }: Range): boolean {
  return (ranges[firstFrom(ranges, end) - 1]?.end ?? 0) > start;
}
