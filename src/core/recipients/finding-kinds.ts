import { DOUBT_KINDS } from "./doubt.ts";

/** What may be found about the recipients of a mail, or about what belongs to them. */
export const RECIPIENT_FINDINGS = [
  ...DOUBT_KINDS,
  /** The letter is to a citizen who does not get it. */
  "other-addressee",
  /** A file is about somebody who has nothing to do with the rest of the mail. */
  "file-about-another",
  /** The same text went to a like address a while ago. */
  "resent-after-slip",
  /** The sender tells somebody that a mail went to the wrong one. */
  "apology",
  /** A file is spoken of and none is attached. */
  "forgotten-attachment",
  /** The organisation's list says that nobody writes there. */
  "never-address",
  /** Outside, and on no list of the organisation. */
  "not-listed-address",
  /** A typed recipient of an organisation that had no part in the mail that is answered. */
  "new-domain-in-reply",
  /** The mail is from another mailbox than the sender's own. */
  "sent-as-another",
] as const;

export type RecipientFinding = (typeof RECIPIENT_FINDINGS)[number];

export function isRecipientFinding(kind: string): kind is RecipientFinding {
  return RECIPIENT_FINDINGS.some((one) => one === kind);
}
