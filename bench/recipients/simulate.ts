import type { Written } from "#core/recipients/create-mailing.ts";
import { fitsPerson } from "#core/recipients/fits-person.ts";
import type { Contact } from "#core/recipients/contact.ts";
import { domainOfAddress } from "#core/recipients/mailing.ts";
import { personOf } from "#core/recipients/memory.ts";
import { countTogether } from "#core/recipients/pairs.ts";
import type { Moment } from "./replay.ts";

/** A slip of one kind made out of a right mail; nothing where the mail gives no occasion. */
export type Slip = (moment: Moment, random: () => number) => readonly Written[] | undefined;

const SURNAMES = ["lindgaard", "westover", "brandtson", "ellery", "quist", "norrby", "haslund", "pemberton"];
const FIRST_NAMES = ["viggo", "astrid", "bertram", "clemens", "dagny", "egon", "freja", "gregers"];
const PRIVATE = ["gmail.com", "hotmail.com", "yahoo.com", "outlook.com"];
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const pick = <T>(all: readonly T[], random: () => number): T | undefined => all[Math.floor(random() * all.length)];

/** A typed recipient that is known well enough to be mistaken. */
function targetOf({ recipients, memory, mail }: Moment, random: () => number): Written | undefined {
  if (mail.kind === "reply") return undefined;
  return pick(
    recipients.filter(({ address, isTyped }) => isTyped && (memory.contacts.get(address)?.count ?? 0) >= 2),
    random,
  );
}

const swap = ({ recipients }: Moment, target: Written, address: string, name: string): readonly Written[] =>
  recipients.map((one) => (one === target ? { ...one, address, name, isTyped: true } : one));

/** The same field, another address and name made from the person's. */
function fromPerson(
  moment: Moment,
  random: () => number,
  make: (first: string, last: string, domain: string) => readonly [address: string, name: string] | undefined,
  isMeant: (address: string) => boolean = () => true,
): readonly Written[] | undefined {
  const target = targetOf(moment, random);
  if (target === undefined || !isMeant(target.address)) return undefined;
  const contact = moment.memory.contacts.get(target.address);
  const person = contact && personOf(moment.memory, contact);
  if (!person?.isFull) return undefined;
  const made = make(person.first, person.last, domainOfAddress(target.address));
  if (made === undefined || moment.memory.contacts.has(made[0])) return undefined;
  return swap(moment, target, ...made);
}

const isOwn = (moment: Moment) => (address: string) => moment.mailing.kindOf(domainOfAddress(address)) === "own";

const namesakeFromDirectory: Slip = (moment, random) =>
  fromPerson(
    moment,
    random,
    (first, last, domain) => [`${first}.${pick(["b", "m", "k"], random) ?? "b"}.${last}@${domain}`, `${first} ${last}`],
    isOwn(moment),
  );

const privateTwin: Slip = (moment, random) =>
  fromPerson(
    moment,
    random,
    (first, last) => {
      const local =
        pick([`${first}.${last}`, `${first}${last}`, `${first}_${last}`, `${first}.${last}72`], random) ?? first;
      return [`${local}@${pick(PRIVATE, random) ?? "gmail.com"}`, random() < 0.5 ? `${first} ${last}` : ""];
    },
    isOwn(moment),
  );

const sameSurname: Slip = (moment, random) =>
  fromPerson(moment, random, (_, last, domain) => {
    const first = pick(FIRST_NAMES, random) ?? "viggo";
    return [`${first}.${last}@${domain}`, `${first} ${last}`];
  });

const sameFirstName: Slip = (moment, random) =>
  fromPerson(moment, random, (first, _, domain) => {
    const last = pick(SURNAMES, random) ?? "quist";
    return [`${first}.${last}@${domain}`, `${first} ${last}`];
  });

/** One letter left out, doubled, exchanged, or two swapped, anywhere in a local part of five letters or more. */
const mistyped: Slip = (moment, random) => {
  const target = targetOf(moment, random);
  if (target === undefined) return undefined;
  const [local = "", domain = ""] = target.address.split("@");
  const at = Math.floor(random() * (local.length - 1));
  if (local.replace(/[^a-z]/g, "").length < 5) return undefined;
  const wrong = [
    () => local.slice(0, at) + local.slice(at + 1),
    () => local.slice(0, at + 1) + local.charAt(at) + local.slice(at + 1),
    () => local.slice(0, at) + (pick(Array.from(LETTERS), random) ?? "x") + local.slice(at + 1),
    () => local.slice(0, at) + local.charAt(at + 1) + local.charAt(at) + local.slice(at + 2),
  ][Math.floor(random() * 4)]?.();
  const address = `${wrong ?? local}@${domain}`;
  if (address === target.address || moment.memory.contacts.has(address)) return undefined;
  return swap(moment, target, address, "");
};

const stranger: Slip = (moment, random) => {
  const target = targetOf(moment, random);
  const address = `${pick(FIRST_NAMES, random) ?? "viggo"}.${pick(SURNAMES, random) ?? "quist"}@nordvind-consult.com`;
  return target && swap(moment, target, address, "");
};

/** A contact that is remembered and not on the mail. */
function another(
  { memory, recipients }: Moment,
  random: () => number,
  fits: (contact: Contact) => boolean,
): Contact | undefined {
  const present = new Set(recipients.map(({ address }) => address));
  return pick(
    [...memory.contacts.values()].filter((one) => !present.has(one.address) && one.count >= 2 && fits(one)),
    random,
  );
}

const knownElsewhere: Slip = (moment, random) => {
  const target = targetOf(moment, random);
  const other = another(moment, random, ({ address }) => !isOwn(moment)(address));
  return target && other && swap(moment, target, other.address, other.name);
};

const groupMember: Slip = (moment, random) => {
  const { recipients, memory } = moment;
  if (
    recipients.length < 3 ||
    recipients.length > 15 ||
    recipients.some(({ address }) => !memory.contacts.has(address))
  )
    return undefined;
  const isGroup = recipients.every((one) =>
    recipients.every((each) => each === one || countTogether(memory.pairs, one.address, each.address) > 0),
  );
  const target = targetOf(moment, random);
  const other = isGroup ? another(moment, random, () => true) : undefined;
  return target && other && swap(moment, target, other.address, other.name);
};

/** The next name in Outlook's list: it begins with the same three letters. */
const neighbour: Slip = (moment, random) => {
  const target = targetOf(moment, random);
  if (target === undefined) return undefined;
  const head = target.address.slice(0, 3);
  const other = another(moment, random, ({ address, count }) => address.startsWith(head) && count <= 3);
  return other && swap(moment, target, other.address, other.name);
};

const wholeMail: Slip = (moment, random) => {
  const { recipients } = moment;
  const [only] = recipients;
  if (recipients.length !== 1 || only === undefined || targetOf(moment, random) === undefined) return undefined;
  const other = another(moment, random, () => true);
  return other && swap(moment, only, other.address, other.name);
};

/** As before, where the mail greets its right recipient by name. */
const wholeMailThatGreets: Slip = (moment, random) => {
  const { greeting, addressees } = moment.mailing;
  const greets = addressees.some(({ person, address }) =>
    greeting.names.some((name) => fitsPerson(name, person, address)),
  );
  return greets ? wholeMail(moment, random) : undefined;
};

export const slips: Readonly<Record<string, Slip>> = {
  "namesake from the directory": namesakeFromDirectory,
  "same surname, never written to": sameSurname,
  "same first name, never written to": sameFirstName,
  "private twin at webmail": privateTwin,
  "mistyped local part": mistyped,
  "stranger outside": stranger,
  "known contact of another organisation": knownElsewhere,
  "one of a group swapped for a known contact": groupMember,
  "neighbour in the list, seldom written to": neighbour,
  "whole mail to another known contact": wholeMail,
  "… of those that greet by name": wholeMailThatGreets,
};
