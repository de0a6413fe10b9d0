import { weekOf } from "../memory.ts";
import type { RecipientRule } from "./rule.ts";

/** Before this everybody is new. */
const LEARNING_MAILS = 100;
const LEARNING_WEEKS = 4;
const MAX_RECIPIENTS = 3;

/** Somebody outside who has never been written to. */
export const firstOutside: RecipientRule = (addressee, lookup) => {
  const { isTyped, kind } = addressee;
  const { memory, mailing } = lookup;
  if (!isTyped || kind === "own" || mailing.addressees.length > MAX_RECIPIENTS || !lookup.isNew(addressee))
    return undefined;
  const isLearning =
    memory.mails < LEARNING_MAILS && weekOf(mailing.minute) - memory.sinceWeek < LEARNING_WEEKS
      ? ({ isQuiet: true } as const)
      : {};
  return { kind: "first-outside", ...isLearning };
};

/** An authority that has never been written to and that nothing in the mail names: the wrong municipality, sent securely. */
export const firstAuthority: RecipientRule = (addressee, { isNew, mailing }) => {
  const { isTyped, kind, domain } = addressee;
  if (!isTyped || kind !== "authority" || mailing.addressees.length > MAX_RECIPIENTS || !isNew(addressee))
    return undefined;
  return mailing.namesDomain(domain) ? undefined : { kind: "first-authority" };
};

/** So often, and so many weeks ago, a private address has been seen a little. */
const FEW = 2;
const RECENT_WEEKS = 4;

/** A private address that was written to for the first time a short while ago, and hardly since: a slip may have taught it. */
export const recentPrivate: RecipientRule = (addressee, { known, mailing }) => {
  const contact = known(addressee);
  if (!addressee.isTyped || addressee.kind !== "webmail" || contact === undefined || contact.isConfirmed)
    return undefined;
  const isRecent = weekOf(mailing.minute) - contact.week < RECENT_WEEKS;
  return contact.count > 0 && contact.count <= FEW && isRecent ? { kind: "recent-private" } : undefined;
};

/** A colleague who has never been written to, in a small new mail without anybody who has. */
export const firstInside: RecipientRule = (addressee, lookup) => {
  const { addressees, composeType } = lookup.mailing;
  if (!addressee.isTyped || addressee.kind !== "own" || composeType === "reply") return undefined;
  if (addressees.length > MAX_RECIPIENTS || !addressees.every((one) => lookup.isNew(one))) return undefined;
  const { memory, mailing } = lookup;
  const isLearning =
    memory.mails < LEARNING_MAILS && weekOf(mailing.minute) - memory.sinceWeek < LEARNING_WEEKS
      ? ({ isQuiet: true } as const)
      : {};
  return { kind: "first-inside", ...isLearning };
};
