import type { TextKind } from "../kinds.ts";

/** What the model tells of a sentence, in the order of its heads. */
export const CATEGORIES = [
  "health",
  "union",
  "religion",
  "ethnicity",
  "politics",
  "sexuality",
  "criminal",
  "cv",
  "economy",
  "social",
  "child",
  "address",
  "school",
  "employment",
] as const satisfies readonly TextKind[];

export const HEADS = CATEGORIES.length;
