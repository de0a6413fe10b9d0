/** hyphen: any dash. solid: nothing. space: one. odd: whatever else people and programs put there. */
export type Separator = "hyphen" | "solid" | "space" | "odd";

/**
 * plain: six digits and four. long: with dots or a four-digit year, as dates are. electronic: the health service's eCPR.
 * boxed: a digit a box of a form. shortened: a sheet's number without its leading zero. misread: letters for digits. told: a
 * date, and "the last four are" in words. dated: a date, a dash or "nr.", and four digits. pairs: in other groups of digits.
 */
export type Form = "plain" | "long" | "electronic" | "boxed" | "shortened" | "misread" | "told" | "dated" | "pairs";

/** Ten digits (or an eCPR) that stand as a CPR number would. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Ten digits; for an eCPR the six of the date, the century digit, `00` and the last. */
  readonly digits: string;
  /** What tells two of them apart: the digits, or an eCPR with its letters. */
  readonly identity: string;
  readonly separator: Separator;
  readonly form: Form;
}
