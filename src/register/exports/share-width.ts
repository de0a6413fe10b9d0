/** No column takes more than this part of the page for one word: an address of 200 letters is cut. */
const MOST = 0.22;
/** How much the widest columns give way at a time until all fit. */
const STEP = 0.95;

/** Shares a width among columns by their weights, where each is at least as wide as its longest word. */
export function shareWidth(weights: readonly number[], least: readonly number[], whole: number): readonly number[] {
  const floor = fitting(least, whole);
  let fixed = new Set<number>();
  for (;;) {
    const left = whole - [...fixed].reduce((sum, at) => sum + (floor[at] ?? 0), 0);
    const open = weights.reduce((sum, weight, at) => sum + (fixed.has(at) ? 0 : weight), 0);
    const widths = weights.map((weight, at) => (fixed.has(at) ? (floor[at] ?? 0) : (weight * left) / open));
    const narrow = widths.flatMap((width, at) => (!fixed.has(at) && width < (floor[at] ?? 0) ? [at] : []));
    if (narrow.length === 0) return widths;
    fixed = new Set([...fixed, ...narrow]);
  }
}

/** The longest words give way first: where not all fit, it is they that are cut, and not every word. */
function fitting(least: readonly number[], whole: number): readonly number[] {
  let cap = whole * MOST;
  for (;;) {
    const most = cap;
    const floor = least.map((width) => Math.min(width, most));
    if (floor.reduce((sum, width) => sum + width, 0) <= whole) return floor;
    cap *= STEP;
  }
}
