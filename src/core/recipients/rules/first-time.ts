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
