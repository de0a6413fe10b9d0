import type { Lookup } from "../lookup.ts";
import type { Addressee } from "../mailing.ts";
import { fitsPerson } from "../fits-person.ts";
import { localPart } from "../person.ts";
import { namesCrowd } from "../shared-mailbox.ts";
import { MAX_TOGETHER } from "../pairs.ts";
import type { RecipientRule } from "./rule.ts";

/** Who is written to more often has been with many. */
const SELDOM = 5;
/** Before this nobody has been written to together. */
const LEARNING_MAILS = 50;
const SMALLEST_GROUP = 3;
const MEAN_TOGETHER = 2.5;
const STRANGERS = 3;

/** One who was never written to together with the others, while these always go together. */
export const oddOneOut: RecipientRule = (addressee, lookup) => {
  const { addressees } = lookup.mailing;
  const known = lookup.known(addressee);
  if (!addressee.isTyped || known?.isConfirmed || (known !== undefined && known.count > SELDOM)) return undefined;
  if (addressees.length < SMALLEST_GROUP || addressees.length > MAX_TOGETHER) return undefined;
  const others = addressees.filter(({ address }) => address !== addressee.address);
  if (others.some(({ address }) => lookup.together(address, addressee.address) > 0)) return undefined;
  let sum = 0;
  let pairs = 0;
  for (const [at, one] of others.entries()) {
    for (const other of others.slice(at + 1)) {
      const together = lookup.together(one.address, other.address);
      if (together === 0) return undefined;
      sum += together;
      pairs++;
    }
  }
  return sum / pairs >= MEAN_TOGETHER ? { kind: "odd-one-out" } : undefined;
};

/** Citizens who do not know each other, and see each other's addresses. */
export const strangersTogether: RecipientRule = (addressee, lookup) => {
  const { addressees, greeting, composeType } = lookup.mailing;
  if (composeType === "reply" || !isVisibleCitizen(addressee)) return undefined;
  const citizens = addressees.filter(isVisibleCitizen);
  if (citizens.length < STRANGERS || citizens[0] !== addressee || lookup.memory.mails === 0) return undefined;
  const areGreeted =
    greeting.names.length >= citizens.length &&
    citizens.every(({ person, address }) => greeting.names.some((name) => fitsPerson(name, person, address)));
  if (areGreeted || citizens.some((one) => isAcquainted(one, citizens, lookup))) return undefined;
  return { kind: "strangers-together" };
};

const isVisibleCitizen = ({ field, kind, isTyped, person }: Addressee): boolean =>
  isTyped && field !== "bcc" && kind === "webmail" && !person.isShared;

function isAcquainted(one: Addressee, citizens: readonly Addressee[], { together }: Lookup): boolean {
  return citizens.some(({ address }) => address !== one.address && together(one.address, address) > 0);
}

/** A list of many people, where a matter of one of them may be meant for a few. */
export const crowd: RecipientRule = ({ isTyped, isGroup, address, name }) =>
  isTyped && (namesCrowd(localPart(address), name) || (isGroup && /\ball/i.test(name))) ? { kind: "crowd" } : undefined;

/** Somebody outside who is put on a thread among colleagues. */
export const newOutsider: RecipientRule = (addressee, lookup) => {
  const { addressees, composeType } = lookup.mailing;
  if (composeType !== "reply" && composeType !== "forward") return undefined;
  if (!addressee.isTyped || addressee.kind === "own" || lookup.known(addressee)?.isConfirmed) return undefined;
  if (lookup.memory.mails < LEARNING_MAILS) return undefined;
  const others = addressees.filter(({ address }) => address !== addressee.address);
  if (others.length === 0 || others.some(({ kind }) => kind !== "own")) return undefined;
  if (others.some(({ address }) => lookup.together(address, addressee.address) > 0)) return undefined;
  return { kind: "new-outsider" };
};

/** A colleague is answered, and somebody outside stood on the thread. */
export const replyAllOutsider: RecipientRule = (addressee, { mailing: { addressees, composeType } }) => {
  if (composeType !== "reply" || addressee.isTyped || addressee.kind === "own" || addressee.field === "to")
    return undefined;
  const addressed = addressees.filter(({ field }) => field === "to");
  return addressed.length > 0 && addressed.every(({ kind }) => kind === "own")
    ? { kind: "reply-all-outsider" }
    : undefined;
};
