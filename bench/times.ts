/** A row of a bench table; times in milliseconds. */
export interface TimedRow {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The 95th percentile of some runs as a multiple of that of others in the same minutes, whatever else the machine was doing. */
export function ratioRow(what: string, times: readonly number[], others: readonly number[]): TimedRow {
  const p95 = (some: readonly number[]) =>
    at(
      [...some].sort((a, b) => a - b),
      0.95,
    );
  return { what, figure: `p95 × ${(p95(times) / p95(others)).toFixed(1)}`, target: "" };
}

/** Median and 95th percentile of some runs, beside the time that was to be reached. */
export function timesRow(what: string, times: readonly number[], toReach: number): TimedRow {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    what,
    figure: `median ${at(sorted, 0.5).toFixed(0)}, p95 ${at(sorted, 0.95).toFixed(0)} ms (${sorted.length} runs)`,
    target: `${toReach} ms`,
  };
}
