import type { Finding, MailDetector } from "../finding.ts";

/** What the memory of the sender's contacts has against the recipients; one that has asked too often is merely possible. */
export const findRecipientDoubts: MailDetector = ({ doubts = [], resent }) => {
  const found = doubts.map(({ kind, recipient, isQuiet }): Finding => ({
    kind,
    origin: "recipients",
    start: recipient,
    end: recipient + 1,
    certainty: isQuiet ? "possible" : "likely",
  }));
  if (resent === undefined) return found;
  const { recipient } = resent;
  return found.concat({
    kind: "resent-after-slip",
    origin: "recipients",
    start: recipient,
    end: recipient + 1,
    certainty: "likely",
  });
};
