import type { UnreadReason } from "#core/mail/message.ts";

/** Ends the reading of one top-level file where it stands; what was written is kept. */
export class LimitExceeded extends Error {
  readonly because: UnreadReason;

  constructor(because: UnreadReason) {
    super(because);
    this.because = because;
  }
}
