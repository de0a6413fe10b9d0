/** What is wrong with an input, in a form that a form can show and a person can fix. `found` never repeats personal data. */
export interface Problem {
  /** `description`, `measures[1].text`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}
