import type { Looks } from "./shape/shape.ts";

/** How rules and marks are named. */
export const NAME: Looks = {
  pattern: /^[a-z\d][a-z\d-]{0,49}$/,
  like: "a name of a-z, 0-9 and hyphens, at most 50 characters",
};

/** The same for an entry of the file, which may also speak of all that comes with Postvagt. */
export const ENTRY_NAME: Looks = {
  pattern: /^(?:[a-z\d][a-z\d-]{0,49}|\*)$/,
  like: `${NAME.like}, or "*"`,
};
