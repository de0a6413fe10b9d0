import type { Range } from "./staff-ranges.ts";

/** The first of items in order that begins at a place or behind it. */
export function firstFrom(items: readonly Pick<Range, "start">[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
