import type { MailDetector, RecipientFinding } from "../finding.ts";

/** A display name that shows another address than the one the mail goes to. */
export const findMisleadingNames: MailDetector<RecipientFinding> = (facts) =>
  facts.recipients.reduce<readonly RecipientFinding[]>(
    (found, { nameMisleads }, index) =>
      nameMisleads ? found.concat({ kind: "misleading-name", recipients: [index], certainty: "likely" }) : found,
    [],
  );
