import { fitsPerson } from "../fits-person.ts";
import type { Lookup, Other } from "../lookup.ts";
import { mostUsed } from "../lookup.ts";
import type { Addressee } from "../mailing.ts";
import { registeredDomain } from "../mailing.ts";
import { foldName, soundOf } from "../fold.ts";
import { isSameSound } from "../nicknames.ts";
import { isUsualLocalPart } from "../shared-mailbox.ts";
import type { RecipientRule } from "./rule.ts";

const MAX_RECIPIENTS = 4;
const TRUSTED = 2;

/**
 * The greeting names somebody who is written to and does not get this mail, and fits nobody who does. Every recipient's name must
 * be readable; an office may be greeted by the name of whoever sits there.
 */
export const greetsAnother: RecipientRule = (addressee, lookup) => {
  const { addressees, greeting } = lookup.mailing;
  const [name] = greeting.names;
  if (name === undefined || greeting.isGroup || addressees.length > MAX_RECIPIENTS) return undefined;
  if (addressee !== firstAddressed(addressees) || !addressees.every(({ person }) => person.isFull || person.isShared))
    return undefined;
  if (greeting.names.some((one) => addressees.some((each) => fits(one, each, lookup)))) return undefined;
  const sound = soundOf(name[0] || "");
  const named = mostUsed(
    lookup.others.filter(
      (other) =>
        other.contact.count >= TRUSTED &&
        ((isNamed(name, sound, other) && mayBeMeant(other, lookup)) || isOrganisation(name, other, lookup)),
    ),
  );
  return named && { kind: "greets-another", instead: named.contact.address };
};

function firstAddressed(addressees: readonly Addressee[]): Addressee | undefined {
  return addressees.find(({ field }) => field === "to") || addressees[0];
}

/** By name, or as this contact was greeted before. */
function fits(name: readonly string[], addressee: Addressee, lookup: Lookup): boolean {
  if (fitsPerson(name, addressee.person, addressee.address) || namesOrganisation(name, addressee)) return true;
  const known = lookup.known(addressee);
  if (known === undefined) return false;
  return known.isConfirmed || known.greeted.some((before) => before === name.join(" ") || before === name[0]);
}

/** "Mette" is a contact's first name, "Hansen" a last name, "Mette Hansen" both. */
function isNamed(name: readonly string[], sound: string, { person, contact }: Other): boolean {
  const [first = "", ...more] = name;
  if (!person.isFull) return contact.greeted.indexOf(name.join(" ")) >= 0;
  const last = more[more.length - 1];
  if (last !== undefined) return isSameSound(person.sound, sound) && person.last === last;
  return isSameSound(person.sound, sound) || person.last === first;
}

/** Shorter names are many a firm's. */
const SHORTEST_ORGANISATION = 5;

/** "Kære Nordhjælp" is whoever is written to at nordhjaelp.dk, and nobody who only shares the first name. */
function isOrganisation(name: readonly string[], { domain, contact }: Other, { mailing: { kindOf } }: Lookup): boolean {
  const kind = kindOf(domain);
  return kind !== "own" && kind !== "webmail" && namesOrganisation(name, { domain, name: contact.name });
}

function namesOrganisation(greeted: readonly string[], { domain, name }: Pick<Addressee, "domain" | "name">): boolean {
  const whole = greeted.join("");
  const [first = ""] = greeted;
  const label = foldName(registeredDomain(domain).split(".")[0] || "").replace(/[^a-z\d]/g, "");
  if (whole.length >= SHORTEST_ORGANISATION && whole === label) return true;
  if (first.length < SHORTEST_ORGANISATION || isUsualLocalPart(first)) return false;
  return first === label || isFirmNamed(first, name);
}

/** "Nordhjælp A/S" as a display name. */
function isFirmNamed(first: string, name: string): boolean {
  return /(?:a\/s|aps|i\/s|p\/s|k\/s|amba)\.?$/i.test(name.trim()) && foldName(name.split(" ")[0] || "") === first;
}

/** Where an office is written to, somebody of the same place or of the sender's own. */
function mayBeMeant({ domain }: Other, { mailing: { addressees, kindOf } }: Lookup): boolean {
  const offices = addressees.filter(({ person }) => person.isShared);
  if (offices.length < addressees.length) return true;
  return kindOf(domain) === "own" || kindOf(domain) === "webmail" || offices.some((office) => office.domain === domain);
}
