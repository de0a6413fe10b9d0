import type { MailDetector } from "../finding.ts";

/** A tag such as `[unsecure]` that switches the organisation's encryption off (peers.md 4.3, rows 9, 14 and 15). */
export const findEncryptionOff: MailDetector = (facts) =>
  facts.negativeSignals.map((signal) => ({ kind: "encryption-off", signal, certainty: "certain" }));
