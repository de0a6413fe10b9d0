import { isOneEditApart } from "../../facts/is-one-edit-apart.ts";
import { foldName } from "../fold.ts";
import type { Lookup, Other } from "../lookup.ts";
import { mostUsed } from "../lookup.ts";
import type { Addressee } from "../mailing.ts";
import { registeredDomain } from "../mailing.ts";
import { localPart } from "../person.ts";
import { isUsualLocalPart } from "../shared-mailbox.ts";
import { isKnownEnding } from "../top-level-domains.ts";
import type { RecipientRule } from "./rule.ts";

/** Shorter names have honest neighbours: "mok@" and "mbk@". */
const SHORTEST = 5;
const TRUSTED = 2;

/** An address under an ending that there is not: `gladsaxe.dkk`. */
export const noSuchEnding: RecipientRule = ({ isTyped, kind, domain }) => {
  if (!isTyped || kind === "own" || domain === "") return undefined;
  const ending = domain.slice(domain.lastIndexOf(".") + 1);
  return isKnownEnding(ending, isOneEditApart) ? undefined : { kind: "no-such-ending" };
};

/** One letter from somebody at the same domain; also long after the slip, while the right one is written to far more. */
export const nearAddress: RecipientRule = (addressee, lookup) => {
  if (!addressee.isTyped) return undefined;
  const written = lookup.isNew(addressee) ? 0 : (lookup.known(addressee)?.count ?? 0);
  if (written > SELDOM || lookup.known(addressee)?.isConfirmed) return undefined;
  const least = written === 0 ? TRUSTED : Math.max(OFTEN, 5 * written);
  const near = mostUsed(
    lookup.others.filter(
      (other) => other.contact.count >= least && other.domain === addressee.domain && isNear(addressee, other),
    ),
  );
  return near && { kind: "near-address", instead: near.contact.address };
};

const SELDOM = 3;
const OFTEN = 10;

function isNear({ address, person }: Addressee, { contact, person: other }: Other): boolean {
  const a = person.bare;
  const b = other.bare;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  return a === b || (isOneEditApart(a, b) && !isOtherInitial(localPart(address), localPart(contact.address)));
}

/** "p.kolding" and "b.kolding" are two people. */
function isOtherInitial(one: string, other: string): boolean {
  return /^[^._-][._-]/.test(one) && /^[^._-][._-]/.test(other) && one.charAt(0) !== other.charAt(0);
}

/** A new domain one slip from one that is written to; the same local part at both makes the slip plain. */
export const nearDomain: RecipientRule = (addressee, lookup) => {
  const { isTyped, kind, domain, address, person } = addressee;
  if (!isTyped || kind !== "other" || domain === "" || !lookup.isNew(addressee)) return undefined;
  if (lookup.others.some((other) => other.domain === domain)) return undefined;
  const counts = new Map<string, number>();
  for (const { domain: other, contact, person: known } of lookup.others)
    counts.set(other, (counts.get(other) || 0) + (known.bare === person.bare ? TRUSTED : contact.count));
  let best = "";
  counts.forEach((count, other) => {
    if (count >= TRUSTED && count > (counts.get(best) || 0) && isNearDomain(domain, other)) best = other;
  });
  return best === "" ? undefined : { kind: "near-domain", instead: `${localPart(address)}@${best}` };
};

const MIN_NAME_LENGTH = 4;

/** The first letter is seldom mistyped, but for the key beside it: `kab-bolig.dk` is not `gab-bolig.dk`. */
function isNearDomain(one: string, other: string): boolean {
  const a = foldName(one);
  const b = foldName(other);
  const name = (domain: string) => domain.slice(0, domain.lastIndexOf("."));
  if (a === b) return one !== other;
  if (Math.min(name(a).length, name(b).length) < MIN_NAME_LENGTH || !isOneEditApart(a, b)) return false;
  return a.length !== b.length || a.slice(1) !== b.slice(1) || areNeighbours(a.charAt(0), b.charAt(0));
}

/** The letters of a keyboard, by rows; keys of one place in two rows touch. */
const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

function areNeighbours(one: string, other: string): boolean {
  const place = (letter: string) =>
    ROWS.map((keys, row) => ({ row, at: keys.indexOf(letter) })).find(({ at }) => at >= 0);
  const a = place(one);
  const b = place(other);
  return a !== undefined && b !== undefined && Math.abs(a.row - b.row) + Math.abs(a.at - b.at) === 1;
}

/** Whoever is `lise.holm` there is seldom `lise.holm` here as well. */
export const sameLocalPart: RecipientRule = (addressee, lookup) => {
  const { isTyped, kind, address, domain, person } = addressee;
  if (!isTyped || kind === "own" || kind === "webmail" || !lookup.isNew(addressee)) return undefined;
  if (person.bare.length < SHORTEST || isUsualLocalPart(localPart(address))) return undefined;
  const same = mostUsed(
    lookup.others.filter(
      ({ person: other, domain: elsewhere, contact }) =>
        other.bare === person.bare &&
        registeredDomain(elsewhere) !== registeredDomain(domain) &&
        contact.count >= TRUSTED &&
        isOrganisation(lookup, elsewhere),
    ),
  );
  return same && { kind: "same-local-part", instead: same.contact.address };
};

function isOrganisation({ mailing }: Lookup, domain: string): boolean {
  const kind = mailing.kindOf(domain);
  return kind !== "own" && kind !== "webmail";
}
