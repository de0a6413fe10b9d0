import type { MailDetector, RecipientFinding } from "../finding.ts";

/** What the memory of the sender's contacts has against the recipients; one that has asked too often is merely possible. */
export const findRecipientDoubts: MailDetector<RecipientFinding> = ({ doubts = [], resent }) => {
  const found = doubts.map(({ kind, recipient, isQuiet }): RecipientFinding => ({
    kind,
    recipients: [recipient],
    certainty: isQuiet ? "possible" : "likely",
  }));
  if (resent === undefined) return found;
  return found.concat({ kind: "resent-after-slip", recipients: [resent.recipient], certainty: "likely" });
};
