import type { MailDetector } from "../finding.ts";

/** A recipient whose domain is one slip, or one trick, away from a known one. */
export const findLookalikeDomains: MailDetector = (facts) =>
  facts.recipients.reduce<ReturnType<MailDetector>>(
    (found, { resembles }, index) =>
      resembles === undefined
        ? found
        : found.concat({
            kind: "lookalike-domain",
            origin: "recipients",
            start: index,
            end: index + 1,
            certainty: "likely",
          }),
    [],
  );
