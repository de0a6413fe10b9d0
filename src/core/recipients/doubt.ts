/**
 * Why a recipient may be the wrong one, the most certain first. Those of level 1 are asked about by themselves; those of level 2
 * only where the mail holds something worth protecting.
 */
export const LEVEL_1 = [
  "no-such-ending",
  "near-domain",
  "namesake",
  "near-address",
  "same-local-part",
  "same-name-elsewhere",
  "private-twin",
  "greets-another",
  "strangers-together",
] as const;

export const LEVEL_2 = [
  "swapped-companion",
  "seldom-namesake",
  "odd-one-out",
  "private-namesake",
  "same-unit-elsewhere",
  "same-surname",
  "same-first-name",
  "crowd",
  "new-outsider",
  "reply-all-outsider",
  "first-authority",
  "first-outside",
  "first-inside",
  "recent-private",
] as const;

export const DOUBT_KINDS = [...LEVEL_1, ...LEVEL_2] as const;

export type DoubtKind = (typeof DOUBT_KINDS)[number];

/** One recipient and why it may be wrong. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** Its place among the mail's recipients. */
  readonly recipient: number;
  /** The address that may be meant. */
  readonly instead?: string;
  /** It has asked too often in this mailbox, or knows too little yet: to be said above the mail at most. */
  readonly isQuiet: boolean;
}

export const isLevel1 = (kind: DoubtKind): boolean => LEVEL_1.some((one) => one === kind);
