import type { Facts, JudgedRecipient } from "../../facts/facts.ts";
import { matchesPattern } from "../../facts/matches-pattern.ts";
import { isCovered } from "../../facts/read-address.ts";
import type { MailDetector, RecipientFinding, SenderFinding } from "../finding.ts";

/** Whether an address, or its domain or one above it, stands in a list of addresses and domains. */
export function isListed(
  list: readonly string[],
  { address, domain }: Pick<JudgedRecipient, "address" | "domain">,
): boolean {
  return list.some((entry) =>
    entry.indexOf("@") >= 0 ? matchesPattern(entry.toLowerCase(), address) : isCovered([entry], domain),
  );
}

const at = (kind: RecipientFinding["kind"], index: number): RecipientFinding => ({
  kind,
  recipients: [index],
  certainty: "certain",
});

/** Recipients that the organisation has forbidden, and outsiders that it does not name among the good ones. */
export const findListed: MailDetector<RecipientFinding> = ({ recipients, organisation }) => {
  const { known = [], never = [] } = organisation.recipients || {};
  return recipients.reduce<readonly RecipientFinding[]>((found, recipient, index) => {
    if (isListed(never, recipient)) return found.concat(at("never-address", index));
    const isGood = recipient.kind === "own" || recipient.kind === "partner" || isListed(known, recipient);
    return isGood || known.length === 0 ? found : found.concat(at("not-listed-address", index));
  }, []);
};

/** A typed recipient whose organisation had no part in the mail that is answered. */
export const findNewDomains: MailDetector<RecipientFinding> = ({ recipients, composeType }) => {
  if (composeType !== "reply") return [];
  const there = recipients.filter(({ isInherited }) => isInherited).map(({ domain }) => domain);
  if (there.length === 0) return [];
  return recipients.reduce<readonly RecipientFinding[]>((found, { kind, domain, isInherited }, index) => {
    const isNew = !isInherited && kind !== "own" && there.indexOf(domain) < 0;
    return isNew ? found.concat(at("new-domain-in-reply", index)) : found;
  }, []);
};

/** The mail is from another mailbox than that of whoever is signed in. */
export const findOtherSender: MailDetector<SenderFinding> = ({ sender }: Pick<Facts, "sender">) =>
  sender.isAnother ? [{ kind: "sent-as-another", certainty: "certain" }] : [];
