import type { Contact } from "./contact.ts";
import { MAX_COUNT, MAX_GREETED } from "./contact.ts";
import type { Greeting } from "./greeting.ts";
import { type Learned, type Memory, weekOf } from "./memory.ts";
import { fitsPerson } from "./fits-person.ts";
import { ageTogether, learnTogether } from "./pairs.ts";
import { readPerson } from "./person.ts";

export const MAX_CONTACTS = 560;

const MAX_UNLEARNED = 20;

/** Thirteen months: who is written to once a year is remembered. */
export const MAX_AGE_WEEKS = 57;

/** The mails after which the counters of pairs are aged. */
const PAIRS_AGE_AFTER = 1000;

/** What a mail to these people teaches: whom it went to, and by which name a single one of them was greeted. */
export function toLearned(
  recipients: readonly { readonly address: string; readonly name: string; readonly field: string }[],
  greeting: Greeting,
): Learned {
  const addressed = recipients.filter(({ field }) => field === "to");
  const [only, ...more] = addressed.length > 0 ? addressed : recipients;
  const greeted =
    only === undefined || more.length > 0 || greeting.names.length !== 1
      ? []
      : greeting.names.filter((name) => !fitsPerson(name, readPerson(only.name, only.address), only.address));
  return {
    recipients: orderedFirst(recipients, only && only.address).map(({ address, name }) => ({ address, name })),
    greeted: greeted.map((name) => name.join(" ")),
  };
}

/** The one who was greeted comes first. */
function orderedFirst<T extends { readonly address: string }>(
  all: readonly T[],
  first: string | undefined,
): readonly T[] {
  return all.filter(({ address }) => address === first).concat(all.filter(({ address }) => address !== first));
}

/** Learns from a mail that has left; whoever goes by no address is not remembered. */
export function learn(memory: Memory, { recipients, greeted }: Learned, minute: number): void {
  const week = weekOf(minute);
  const named = recipients.filter(({ address }) => address.indexOf("@") > 0);
  named.forEach(({ address, name }, at) => {
    const before = memory.contacts.get(address);
    const names = at === 0 ? greeted : [];
    // Who was written to last stands last.
    memory.contacts.delete(address);
    memory.contacts.set(address, {
      address,
      name: nameToKeep(address, name) || (before ? before.name : ""),
      count: Math.min(MAX_COUNT, (before ? before.count : 0) + 1),
      week: Math.max(week, before ? before.week : 0),
      greeted: addNames(before ? before.greeted : [], names),
      isConfirmed: before !== undefined && before.isConfirmed,
    });
    memory.people.delete(address);
    memory.unlearned.delete(address);
  });
  learnTogether(
    memory.pairs,
    named.map(({ address }) => address),
  );
  memory.mails++;
  if (memory.mails % PAIRS_AGE_AFTER === 0) ageTogether(memory.pairs);
  forgetOld(memory, week);
  evict(memory, week, MAX_CONTACTS);
}

/** The sender has said that this recipient is right: nothing is asked about it again. */
export function confirm(memory: Memory, address: string, name: string, minute: number): void {
  const before = memory.contacts.get(address);
  const week = weekOf(minute);
  memory.contacts.set(
    address,
    before
      ? { ...before, isConfirmed: true }
      : { address, name: nameToKeep(address, name), count: 0, week, greeted: [], isConfirmed: true },
  );
  memory.people.delete(address);
}

/** A contact that was none: the sender has taken it off, or sent the mail again to the right one. */
export function unlearn(memory: Memory, address: string, week: number): void {
  const contact = memory.contacts.get(address);
  if (contact === undefined) return;
  memory.unlearned.delete(address);
  memory.unlearned.set(address, week);
  const [oldest] = Array.from(memory.unlearned.keys());
  if (memory.unlearned.size > MAX_UNLEARNED && oldest !== undefined) memory.unlearned.delete(oldest);
  if (contact.count <= 1) memory.contacts.delete(address);
  else memory.contacts.set(address, { ...contact, count: contact.count - 1, isConfirmed: false });
}

/** A display name is kept where the address does not tell it. */
function nameToKeep(address: string, name: string): string {
  const shown = name.indexOf("@") >= 0 ? "" : name.replace(/\s+/g, " ").trim().slice(0, 60);
  if (shown === "") return "";
  const told = readPerson("", address);
  const read = readPerson(shown, address);
  return told.isFull && told.first === read.first && told.last === read.last && !read.isShared ? "" : shown;
}

function addNames(before: readonly string[], names: readonly string[]): readonly string[] {
  const fresh = names.filter((name) => before.indexOf(name) < 0);
  return fresh.concat(before).slice(0, MAX_GREETED);
}

export function forgetOld(memory: Memory, week: number): void {
  memory.contacts.forEach(({ address, week: last }) => {
    if (week - last > MAX_AGE_WEEKS) forget(memory, address);
  });
}

/** Keeps those that are written to most and last. */
export function evict(memory: Memory, week: number, most: number): void {
  if (memory.contacts.size <= most) return;
  const kept = worthOrder(memory, week).slice(0, most);
  const addresses = new Set(kept.map(({ address }) => address));
  memory.contacts.forEach(({ address }) => {
    if (!addresses.has(address)) forget(memory, address);
  });
}

/** The contacts, those that would be missed most first; of equals the one written to last. */
export function worthOrder({ contacts }: Memory, week: number): readonly Contact[] {
  const worth = ({ count, week: last, isConfirmed }: Contact) =>
    6 * Math.min(30, count) - (week - last) + (isConfirmed ? 12 : 0);
  return Array.from(contacts.values())
    .reverse()
    .sort((one, other) => worth(other) - worth(one));
}

function forget({ contacts, people }: Memory, address: string): void {
  contacts.delete(address);
  people.delete(address);
}
