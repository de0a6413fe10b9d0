import type { Range } from "./staff-ranges.ts";

/** One way in which a text tells whom it is about. */
export interface Clue extends Range {
  readonly sign: Sign;
  /** In points: 2 is a full name. */
  readonly worth: number;
  /** It says of a whole text whom it is about, not only of the words around it. */
  readonly names?: true;
}

/** In the order in which they add up. */
export const SIGNS = [
  "number",
  "born",
  "two-capitals",
  "usual-surname",
  "initial-behind",
  "label",
  "verb",
  "title",
  "family",
  "initials",
  "street",
  "case-number",
  "age-and-sex",
  "room",
  "class",
  "age",
] as const;

export type Sign = (typeof SIGNS)[number];
