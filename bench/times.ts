/** A row of a bench table; times in milliseconds. */
export interface TimedRow {
  readonly what: string;
  readonly figure: string;
  readonly target: string;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Median and 95th percentile of some runs, beside the time that was to be reached. */
export function timesRow(what: string, times: readonly number[], toReach: number): TimedRow {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    what,
    figure: `median ${at(sorted, 0.5).toFixed(0)}, p95 ${at(sorted, 0.95).toFixed(0)} ms (${sorted.length} runs)`,
    target: `${toReach} ms`,
  };
}
