import type { JudgedRecipient } from "../../facts/facts.ts";
import type { MailDetector } from "../finding.ts";

/** From here on a list in To or Cc is more likely a mailing than a conversation; private addresses count sooner. */
const MANY = 10;
const MANY_PRIVATE = 4;

/** Many outsiders who see each other's addresses, where Bcc was meant (about 300 such breaches a year in the UK, peers.md 7). */
export const findManyRecipients: MailDetector = (facts) => {
  const visible = facts.recipients.filter(isVisible);
  const personal = visible.filter(({ kind }) => kind === "webmail");
  if (personal.length < MANY_PRIVATE && (visible.length < MANY || countDomains(visible) < MANY / 2)) return [];
  return [
    {
      kind: "many-recipients",
      recipients: visible.map((recipient) => facts.recipients.indexOf(recipient)),
      certainty: personal.length >= MANY ? "certain" : "likely",
    },
  ];
};

const isVisible = ({ field, kind }: JudgedRecipient) => field !== "bcc" && kind !== "own";

/** Ten people of one other organisation know each other; ten of ten do not. */
function countDomains(recipients: readonly JudgedRecipient[]): number {
  return new Set(recipients.map(({ domain, address }) => domain || address)).size;
}
