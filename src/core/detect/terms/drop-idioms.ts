import type { Hit } from "./scan-terms.ts";

/** Leaves out what touches a turn of speech: "for døve ører", "Kræftens Bekæmpelse". Names stay: an idiom can hold none. */
export function dropIdioms(hits: readonly Hit[]): readonly Hit[] {
  const idioms = hits.filter(({ term }) => term.kind === "idiom");
  if (idioms.length === 0) return hits;
  return hits.filter((hit) => hit.term.kind === "name" || !touchesAny(idioms, hit));
}

/** Idioms are in order, so the last one that begins before the hit's end is the one that can touch it. */
function touchesAny(idioms: readonly Hit[], { start, end }: Hit): boolean {
  let low = 0;
  let high = idioms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((idioms[middle]?.start ?? end) < end) low = middle + 1;
    else high = middle;
  }
  return (idioms[low - 1]?.end ?? 0) > start;
}
