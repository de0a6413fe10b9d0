import type { MailDetector, RecipientFinding } from "../finding.ts";

/** A recipient whom the sender put in and whose domain is one slip, or one trick, away from a known one. */
export const findLookalikeDomains: MailDetector<RecipientFinding> = (facts) =>
  facts.recipients.reduce<readonly RecipientFinding[]>(
    (found, { resembles, isInherited }, index) =>
      resembles === undefined || isInherited
        ? found
        : found.concat({ kind: "lookalike-domain", recipients: [index], certainty: "likely" }),
    [],
  );
