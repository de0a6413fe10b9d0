import { isCorrected } from "./after-slip.ts";
import { isOverBudget } from "./budget.ts";
import type { Doubt } from "./doubt.ts";
import { DOUBT_KINDS } from "./doubt.ts";
import { createLookup } from "./lookup.ts";
import type { Addressee, Mailing } from "./mailing.ts";
import { createMemory, type Memory } from "./memory.ts";
import { crowd, newOutsider, oddOneOut, replyAllOutsider, strangersTogether } from "./rules/company.ts";
import { firstAuthority, firstInside, firstOutside, recentPrivate } from "./rules/first-time.ts";
import { greetsAnother } from "./rules/greets-another.ts";
import {
  namesake,
  privateNamesake,
  privateTwin,
  sameFirstName,
  sameNameElsewhere,
  sameSurname,
  sameUnitElsewhere,
  seldomNamesake,
  swappedCompanion,
} from "./rules/namesakes.ts";
import { nearAddress, nearDomain, noSuchEnding, sameLocalPart } from "./rules/near-miss.ts";
import type { RecipientRule } from "./rules/rule.ts";
import { isNoReply } from "./shared-mailbox.ts";
import { localPart } from "./person.ts";

/** The most certain first. */
const RULES: readonly RecipientRule[] = [
  noSuchEnding,
  nearDomain,
  namesake,
  nearAddress,
  sameLocalPart,
  sameNameElsewhere,
  privateTwin,
  greetsAnother,
  strangersTogether,
  swappedCompanion,
  seldomNamesake,
  oddOneOut,
  privateNamesake,
  sameUnitElsewhere,
  sameSurname,
  sameFirstName,
  crowd,
  newOutsider,
  replyAllOutsider,
  firstAuthority,
  firstOutside,
  firstInside,
  recentPrivate,
];

/** Rules that need no memory. */
const WITHOUT_MEMORY: readonly RecipientRule[] = [noSuchEnding, crowd, replyAllOutsider];

/**
 * What is unusual about the recipients of a mail, at most one doubt a recipient, the most certain first. A kind that has asked too
 * often in this mailbox is quiet; a doubt that may ask is preferred to one that may not.
 */
export function findDoubts(known: Memory | undefined, mailing: Mailing): readonly Doubt[] {
  const memory = known || createMemory(0);
  const rules = known === undefined ? WITHOUT_MEMORY : RULES;
  const lookup = createLookup(memory, mailing);
  const doubts: Doubt[] = [];
  for (const addressee of mailing.addressees) {
    if (addressee.address === "" || isNoReply(localPart(addressee.address))) continue;
    const found = doubtAbout(addressee);
    if (found !== undefined) doubts.push(found);
  }
  const rank = ({ kind, isQuiet }: Doubt) => DOUBT_KINDS.indexOf(kind) + (isQuiet ? DOUBT_KINDS.length : 0);
  return doubts.sort((one, other) => rank(one) - rank(other));

  function doubtAbout(addressee: Addressee): Doubt | undefined {
    let quiet: Doubt | undefined;
    for (const rule of rules) {
      const objection = rule(addressee, lookup);
      if (objection === undefined) continue;
      const { instead = "" } = objection;
      // Somebody puts a slip right, and would be asked whether the wrong one is meant.
      if (isCorrected(memory, mailing.textHash, instead)) return undefined;
      const isQuiet = objection.isQuiet === true || isOverBudget(memory, objection.kind);
      const doubt: Doubt = { ...objection, recipient: addressee.index, isQuiet };
      if (!isQuiet) return doubt;
      if (quiet === undefined) quiet = doubt;
    }
    return quiet;
  }
}
