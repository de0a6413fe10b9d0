import type { Contact } from "./contact.ts";
import { createPairs, type Pairs } from "./pairs.ts";
import { type Person, readPerson } from "./person.ts";

/** A mail that has left, for three days: enough to see that the same text is sent again to a like address. */
export interface SentMail {
  /** Minutes since 1970. */
  readonly minute: number;
  readonly text: string;
  readonly recipients: readonly string[];
}

/** A mail about which the sender was asked and that may have left since: Outlook does not say so. */
export interface PendingMail extends SentMail {
  /** By which the mail is known while its window is open. */
  readonly item: string;
  /** The kinds of doubt that asked. */
  readonly asked: readonly string[];
  readonly learned: Learned;
}

/** What there is to learn from one mail. */
export interface Learned {
  readonly recipients: readonly { readonly address: string; readonly name: string }[];
  readonly greeted: readonly string[];
}

/**
 * What one mailbox remembers of whom it writes to. It is changed in place: read, used, taught and written within the handling of
 * one mail, and never shared.
 */
export interface Memory {
  readonly contacts: Map<string, Contact>;
  readonly pairs: Pairs;
  /** Mails learned from. */
  mails: number;
  /** The week in which it began. */
  sinceWeek: number;
  /** Of each kind of doubt, the mails by number about which it asked last. */
  readonly asked: Map<string, readonly number[]>;
  readonly sent: SentMail[];
  readonly pending: PendingMail[];
  /** Slips that were taken back, with the week: another client must not bring them back. */
  readonly unlearned: Map<string, number>;
  readonly people: Map<string, Person>;
}

export function createMemory(sinceWeek: number): Memory {
  return {
    contacts: new Map(),
    pairs: createPairs(),
    mails: 0,
    sinceWeek,
    asked: new Map(),
    sent: [],
    pending: [],
    unlearned: new Map(),
    people: new Map(),
  };
}

const MILLIS_A_MINUTE = 60_000;
const MINUTES_A_WEEK = 7 * 24 * 60;

/** Minutes since 1970, from milliseconds. */
export function minuteOf(millis: number): number {
  return Math.floor(millis / MILLIS_A_MINUTE);
}

export function weekOf(minute: number): number {
  return Math.floor(minute / MINUTES_A_WEEK);
}

/** The person behind a contact, read once. */
export function personOf({ people }: Memory, { address, name }: Contact): Person {
  const known = people.get(address);
  if (known !== undefined) return known;
  const person = readPerson(name, address);
  people.set(address, person);
  return person;
}
