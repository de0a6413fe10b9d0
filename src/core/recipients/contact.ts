/** Somebody whom this mailbox has written to. */
export interface Contact {
  /** As `readAddress` gives it. */
  readonly address: string;
  /** The display name; empty where the address tells it. */
  readonly name: string;
  /** Mails to this contact that have left, at most `MAX_COUNT`. */
  readonly count: number;
  /** The last week in which one left, counted from 1970. */
  readonly week: number;
  /** Folded names by which this contact was greeted and that its own name does not tell. */
  readonly greeted: readonly string[];
  /** The sender has answered that this is the right recipient. */
  readonly isConfirmed: boolean;
}

export const MAX_COUNT = 255;

/** More names are a group's. */
export const MAX_GREETED = 4;
