import type { Contact } from "./contact.ts";
import { MAX_GREETED } from "./contact.ts";
import { evict, forgetOld, MAX_CONTACTS } from "./learn.ts";
import type { Memory, PendingMail, SentMail } from "./memory.ts";
import { MAX_SENT } from "./after-slip.ts";
import { MAX_QUESTIONS } from "./budget.ts";

/**
 * Takes into a memory what another window or client has learned of the same mailbox: of each figure the larger, so that merging
 * twice, or in another order, gives the same. What was taken back here is not brought back.
 */
export function mergeMemory(memory: Memory, other: Memory, week: number): void {
  const known = Array.from(memory.contacts.values());
  const all = known.concat(Array.from(other.contacts.values()).filter((contact) => !isTakenBack(memory, contact)));
  // Who was written to last stands last, as where they were learned.
  const byAddress = new Map<string, Contact>();
  for (const contact of all) byAddress.set(contact.address, mergeContact(byAddress.get(contact.address), contact));
  memory.contacts.clear();
  memory.people.clear();
  for (const contact of Array.from(byAddress.values()).sort((a, b) => a.week - b.week))
    memory.contacts.set(contact.address, contact);
  other.pairs.counters.forEach((count, at) => {
    memory.pairs.counters[at] = Math.max(memory.pairs.counters[at] || 0, count);
  });
  memory.mails = Math.max(memory.mails, other.mails);
  memory.sinceWeek = Math.min(memory.sinceWeek, other.sinceWeek);
  other.asked.forEach((mails, kind) => {
    memory.asked.set(kind, unite(memory.asked.get(kind) || [], mails));
  });
  replace(memory.sent, uniteMails(memory.sent, other.sent, nameSent).slice(-MAX_SENT));
  const isOpen = ({ text, minute }: PendingMail) =>
    text === "" || !memory.sent.some((sent) => sent.text === text && sent.minute >= minute);
  replace(memory.pending, uniteMails(memory.pending, other.pending, ({ item }) => item).filter(isOpen));
  forgetOld(memory, week);
  evict(memory, week, MAX_CONTACTS);
}

/** A slip that was unlearned here, and that the other knows as a slip only. */
function isTakenBack({ unlearned, contacts }: Memory, { address, count }: Contact): boolean {
  return unlearned.has(address) && !contacts.has(address) && count <= 1;
}

function mergeContact(one: Contact | undefined, other: Contact): Contact {
  if (one === undefined) return other;
  const [later, earlier] = other.week > one.week ? [other, one] : [one, other];
  const greeted = later.greeted.concat(earlier.greeted.filter((name) => later.greeted.indexOf(name) < 0));
  return {
    address: one.address,
    name: later.name || earlier.name,
    count: Math.max(one.count, other.count),
    week: later.week,
    greeted: greeted.slice(0, MAX_GREETED),
    isConfirmed: one.isConfirmed || other.isConfirmed,
  };
}

/** The last of both, each once. */
function unite(one: readonly number[], other: readonly number[]): readonly number[] {
  const both = one.concat(other.filter((mail) => one.indexOf(mail) < 0));
  return both.sort((a, b) => a - b).slice(-MAX_QUESTIONS);
}

const nameSent = ({ minute, text }: SentMail): string => `${minute} ${text}`;

function uniteMails<T extends SentMail>(
  one: readonly T[],
  other: readonly T[],
  nameOf: (mail: T) => string,
): readonly T[] {
  const names = new Set(one.map(nameOf));
  return one.concat(other.filter((mail) => !names.has(nameOf(mail)))).sort((a, b) => a.minute - b.minute);
}

function replace<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  list.push(...items);
}
