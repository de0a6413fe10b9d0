import type { MailDetector, RecipientFinding } from "../finding.ts";

/** A recipient whose domain is one slip, or one trick, away from a known one. */
export const findLookalikeDomains: MailDetector<RecipientFinding> = (facts) =>
  facts.recipients.reduce<readonly RecipientFinding[]>(
    (found, { resembles }, index) =>
      resembles === undefined
        ? found
        : found.concat({ kind: "lookalike-domain", recipients: [index], certainty: "likely" }),
    [],
  );
