/** What every format writes: a heading and text cells. */
export interface Table {
  readonly title: string;
  /** Whose it is, of which time, and when it was taken out; papers show it below the title. */
  readonly subtitle: string;
  /** What a reader must know of this edition; papers show it before the rows. */
  readonly notes: readonly string[];
  readonly heading: readonly string[];
  /** How wide each column is beside the others. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A column that holds numbers, dates or single words. */
export const NARROW = 5;
export const MEDIUM = 9;
/** A column of sentences. */
export const WIDE = 20;
