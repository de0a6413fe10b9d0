import type { MailDetector } from "../finding.ts";

/** A display name that shows another address than the one the mail goes to. */
export const findMisleadingNames: MailDetector = (facts) =>
  facts.recipients.reduce<ReturnType<MailDetector>>(
    (found, { nameMisleads }, index) =>
      nameMisleads
        ? found.concat({
            kind: "misleading-name",
            origin: "recipients",
            start: index,
            end: index + 1,
            certainty: "likely",
          })
        : found,
    [],
  );
