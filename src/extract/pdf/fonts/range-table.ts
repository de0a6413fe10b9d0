/** Codes from `low` to `high` that are looked up together. */
export interface Range<Value> {
  readonly low: number;
  readonly high: number;
  readonly value: Value;
}

/** Finds the range of a code; the latest where several hold it. Ranges are never spread out: a file may name 13 G codes. */
export function rangeTable<Value>(ranges: readonly Range<Value>[]): (code: number) => Range<Value> | undefined {
  let sorted: readonly Range<Value>[] | undefined;
  let longest = 0;
  return (code) => {
    if (sorted === undefined) {
      sorted = ranges
        .map((range, i) => ({ range, i }))
        .sort(byLow)
        .map(({ range }) => range);
      for (const { low, high } of ranges) longest = Math.max(longest, high - low);
    }
    let first = 0;
    let last = sorted.length;
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((sorted[middle]?.low ?? 0) <= code) first = middle + 1;
      else last = middle;
    }
    for (let i = first - 1; i >= Math.max(0, first - 50); i--) {
      const range = sorted[i];
      if (range === undefined || range.low + longest < code) return undefined;
      if (code <= range.high) return range;
    }
    return undefined;
  };
}

interface Placed {
  readonly range: { readonly low: number };
  readonly i: number;
}

function byLow(a: Placed, b: Placed): number {
  return a.range.low - b.range.low || a.i - b.i;
}
