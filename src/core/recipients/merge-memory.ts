import type { Contact } from "./contact.ts";
import { MAX_GREETED } from "./contact.ts";
import type { Memory } from "./memory.ts";
import { createMemory } from "./memory.ts";
import { MAX_QUESTIONS } from "./budget.ts";

/**
 * Two memories of one mailbox as one: of everything the larger. Merging twice changes nothing, and no order matters, so that two
 * windows or two clients that wrote at the same time lose nothing but a count.
 */
export function mergeMemories(one: Memory, other: Memory): Memory {
  const merged = createMemory(Math.min(one.sinceWeek, other.sinceWeek));
  merged.mails = Math.max(one.mails, other.mails);
  for (const { contacts } of [one, other])
    contacts.forEach((contact, address) =>
      merged.contacts.set(address, mergeContacts(merged.contacts.get(address), contact)),
    );
  merged.pairs.counters.forEach((_, at) => {
    merged.pairs.counters[at] = Math.max(one.pairs.counters[at] || 0, other.pairs.counters[at] || 0);
  });
  for (const { asked } of [one, other])
    asked.forEach((mails, kind) =>
      merged.asked.set(kind, union(merged.asked.get(kind) || [], mails).slice(-MAX_QUESTIONS)),
    );
  merged.sent.push(...mergeMails(one.sent, other.sent));
  merged.pending.push(...mergeMails(one.pending, other.pending));
  return merged;
}

function mergeContacts(
  before: Contact | undefined,
  { address, name, count, week, greeted, isConfirmed }: Contact,
): Contact {
  if (before === undefined) return { address, name, count, week, greeted: greeted.slice().sort(), isConfirmed };
  return {
    address,
    name: before.name > name ? before.name : name,
    count: Math.max(before.count, count),
    week: Math.max(before.week, week),
    greeted: greeted
      .concat(before.greeted.filter((one) => greeted.indexOf(one) < 0))
      .sort()
      .slice(0, MAX_GREETED),
    isConfirmed: isConfirmed || before.isConfirmed,
  };
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.concat(other.filter((each) => one.indexOf(each) < 0)).sort((a, b) => a - b);
}

function mergeMails<T extends { readonly minute: number }>(one: readonly T[], other: readonly T[]): readonly T[] {
  const texts = one.map((mail) => JSON.stringify(mail));
  return one
    .concat(other.filter((mail) => texts.indexOf(JSON.stringify(mail)) < 0))
    .sort((a, b) => a.minute - b.minute || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
