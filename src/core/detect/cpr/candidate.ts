/** hyphen: any dash. solid: nothing. space: one. odd: whatever else people and programs put there. */
export type Separator = "hyphen" | "solid" | "space" | "odd";

/** Ten digits (or an eCPR) that stand as a CPR number would. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Ten digits; for an eCPR the six of the date, the century digit, `00` and the last. */
  readonly digits: string;
  /** What tells two of them apart: the digits, or an eCPR with its letters. */
  readonly identity: string;
  readonly separator: Separator;
  /** Written with dots or a four-digit year, as dates are. */
  readonly isLong: boolean;
  readonly isElectronic: boolean;
  /** Nine digits that fill a cell: a sheet keeps a number without its leading zero. */
  readonly lostZero?: true;
}
