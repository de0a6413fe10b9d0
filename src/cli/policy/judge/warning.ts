/** Something that is right in form and most likely not what was meant. */
export interface Warning {
  /** What it is accepted by, under `accepted`. */
  readonly code: string;
  /** What it is about: a domain, the id of a mark or rule; with it, `code:about` accepts this one alone. */
  readonly about?: string;
  readonly path: string;
  /** What is wrong and what to do, in a sentence. */
  readonly note: string;
}

/** A warning with the reason for which it is accepted. */
export interface Accepted extends Warning {
  readonly reason: string;
}

/** Warnings as they stand, and those that the file accepts. */
export interface Judged {
  readonly warnings: readonly Warning[];
  readonly accepted: readonly Accepted[];
}
