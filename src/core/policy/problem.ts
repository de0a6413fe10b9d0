/** One mistake in what somebody wrote: where it stands, what was asked for and what was found. */
export interface Problem {
  /** `rules[3].when.finding`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}
