import type { Lookup, Other } from "../lookup.ts";
import { mostUsed } from "../lookup.ts";
import type { Addressee } from "../mailing.ts";
import { registeredDomain } from "../mailing.ts";
import { weekOf } from "../memory.ts";
import { isSameSound } from "../nicknames.ts";
import type { Person } from "../person.ts";
import type { RecipientRule } from "./rule.ts";

const TRUSTED = 2;
const OFTEN = 10;
const SELDOM = 3;
const STALE_WEEKS = 8;
const MAX_RECIPIENTS = 3;

const hasSameName = (one: Person, other: Person): boolean =>
  one.isFull && other.isFull && one.last === other.last && isSameSound(one.sound, other.sound);

const sameName = (person: Person, lookup: Lookup): readonly Other[] =>
  lookup.others.filter((other) => hasSameName(person, other.person));

/** Another of the same name inside than the one written to. */
export const namesake: RecipientRule = (addressee, lookup) => {
  if (!addressee.isTyped || addressee.kind !== "own" || !lookup.isNew(addressee)) return undefined;
  const found = mostUsed(
    sameName(addressee.person, lookup).filter(
      ({ contact, domain }) => contact.count >= TRUSTED && lookup.mailing.kindOf(domain) === "own",
    ),
  );
  return found && { kind: "namesake", instead: found.contact.address };
};

/** The private address of somebody who is written to at work. */
export const privateTwin: RecipientRule = (addressee, lookup) => {
  if (!addressee.isTyped || addressee.kind !== "webmail" || !lookup.isNew(addressee)) return undefined;
  const found = mostUsed(
    lookup.others.filter(
      ({ contact, domain, person }) =>
        contact.count >= TRUSTED &&
        (hasSameName(addressee.person, person) || namesInAddress(addressee, person)) &&
        lookup.mailing.kindOf(domain) === "own",
    ),
  );
  return found && { kind: "private-twin", instead: found.contact.address };
};

/** "susannerahbek72@" names Susanne Rahbek. */
function namesInAddress({ person: { bare } }: Addressee, { first, last, isFull }: Person): boolean {
  const letters = bare.replace(/\d/g, "");
  return isFull && (letters === first + last || letters === last + first);
}

const PUBLIC = ["own", "authority", "partner"];

/** The same person's name at two organisations that both get such mail: the wrong municipality (log row 3). */
export const sameNameElsewhere: RecipientRule = (addressee, lookup) => {
  const { isTyped, kind, person, domain } = addressee;
  if (!isTyped || PUBLIC.indexOf(kind) < 0 || !lookup.isNew(addressee)) return undefined;
  const found = mostUsed(
    sameName(person, lookup).filter(
      (other) =>
        other.contact.count >= TRUSTED &&
        registeredDomain(other.domain) !== registeredDomain(domain) &&
        (PUBLIC.indexOf(lookup.mailing.kindOf(other.domain)) >= 0 || kind === "authority") &&
        lookup.mailing.kindOf(other.domain) !== "webmail",
    ),
  );
  return found && { kind: "same-name-elsewhere", instead: found.contact.address };
};

/** The same name at another address, of a citizen or a firm. */
export const privateNamesake: RecipientRule = (addressee, lookup) => {
  if (!addressee.isTyped || !lookup.isNew(addressee)) return undefined;
  const found = mostUsed(sameName(addressee.person, lookup).filter(({ contact }) => contact.count >= TRUSTED));
  return found && { kind: "private-namesake", instead: found.contact.address };
};

/** The same unit at another organisation than the one written to: `jobcenter@` here and there. */
export const sameUnitElsewhere: RecipientRule = (addressee, lookup) => {
  const { isTyped, kind, person, domain } = addressee;
  if (!isTyped || kind !== "authority" || !person.isShared || !lookup.isNew(addressee)) return undefined;
  const found = mostUsed(
    lookup.others.filter(
      (other) =>
        other.person.bare === person.bare &&
        registeredDomain(other.domain) !== registeredDomain(domain) &&
        lookup.mailing.kindOf(other.domain) === "authority",
    ),
  );
  return found && { kind: "same-unit-elsewhere", instead: found.contact.address };
};

/** A new recipient of the surname of somebody who is written to often, where few bear it. */
export const sameSurname: RecipientRule = (addressee, lookup) => {
  const { isTyped, person } = addressee;
  if (!isTyped || !person.isFull || !lookup.isNew(addressee)) return undefined;
  const bearers = lookup.others.filter(({ person: other }) => other.isFull && other.last === person.last);
  const found = mostUsed(bearers);
  if (found === undefined || bearers.length > 2 || found.contact.count < OFTEN) return undefined;
  return { kind: "same-surname", instead: found.contact.address };
};

/** A new recipient of the first name by which nearly always the same one is meant. */
export const sameFirstName: RecipientRule = (addressee, lookup) => {
  const { isTyped, person } = addressee;
  const isMany = lookup.mailing.addressees.length > MAX_RECIPIENTS;
  if (!isTyped || person.isShared || person.first === "" || isMany || !lookup.isNew(addressee)) return undefined;
  const bearers = lookup.others.filter(({ person: other }) => isBearer(other, person.sound));
  const found = mostUsed(bearers);
  const all = bearers.reduce((sum, { contact }) => sum + contact.count, 0);
  if (found === undefined || found.contact.count < OFTEN || found.contact.count < 0.6 * all) return undefined;
  return { kind: "same-first-name", instead: found.contact.address };
};

const isBearer = (person: Person, sound: string): boolean => !person.isShared && isSameSound(person.sound, sound);

/** Somebody who is seldom written to, or was long ago, where a namesake is written to now. */
export const seldomNamesake: RecipientRule = (addressee, lookup) => {
  const { isTyped, person, address, kind } = addressee;
  const known = lookup.known(addressee);
  if (!isTyped || known === undefined || known.isConfirmed || person.isShared || known.count === 0) return undefined;
  const week = weekOf(lookup.mailing.minute);
  const isStale = week - known.week >= STALE_WEEKS;
  const companions = lookup.mailing.addressees.filter((other) => other.address !== address);
  // A citizen among colleagues, with none of whom she was written to before.
  const isAlone =
    kind !== "own" &&
    companions.length > 0 &&
    companions.length < MAX_RECIPIENTS &&
    companions.every((one) => one.kind === "own" && lookup.together(one.address, address) === 0);
  const found = mostUsed(
    lookup.others.filter(({ contact, person: other }) => {
      const isFull = hasSameName(person, other);
      if (!isFull && !isBearer(other, person.sound)) return false;
      if (isFull && contact.count >= Math.max(SELDOM, 5 * known.count) && known.count <= SELDOM) return true;
      if (isFull && week - known.week >= STALE_WEEKS - 2 && week - contact.week <= 3) return true;
      if (lookup.mailing.composeType === "reply") return false;
      return known.count <= SELDOM && contact.count >= OFTEN * known.count && (isStale || isAlone);
    }),
  );
  return found && { kind: "seldom-namesake", instead: found.contact.address };
};

/** A namesake of the one who always goes with the others on this mail. */
export const swappedCompanion: RecipientRule = (addressee, lookup) => {
  const { isTyped, person, address } = addressee;
  const companions = lookup.mailing.addressees.filter((other) => other.address !== address);
  if (!isTyped || person.isShared || companions.length === 0 || lookup.known(addressee)?.isConfirmed) return undefined;
  if (companions.some((one) => lookup.together(one.address, address) > 0)) return undefined;
  const found = mostUsed(
    lookup.others.filter(
      ({ contact, person: other }) =>
        contact.count >= TRUSTED &&
        isBearer(other, person.sound) &&
        2 * companions.filter((one) => lookup.together(one.address, contact.address) >= TRUSTED).length >
          companions.length,
    ),
  );
  return found && { kind: "swapped-companion", instead: found.contact.address };
};
