import type { Contact } from "./contact.ts";
import type { Addressee, Mailing } from "./mailing.ts";
import { domainOfAddress } from "./mailing.ts";
import type { Memory } from "./memory.ts";
import { personOf } from "./memory.ts";
import { countTogether } from "./pairs.ts";
import type { Person } from "./person.ts";

/** A remembered contact that does not get the mail, with what is read of it. */
export interface Other {
  readonly contact: Contact;
  readonly domain: string;
  readonly person: Person;
}

/** What the rules ask the memory, prepared once for a mail. */
export interface Lookup {
  readonly mailing: Mailing;
  readonly memory: Memory;
  readonly others: readonly Other[];
  readonly known: (addressee: Addressee) => Contact | undefined;
  /** The mail has gone to nobody of this address before. */
  readonly isNew: (addressee: Addressee) => boolean;
  readonly together: (one: string, other: string) => number;
}

export function createLookup(memory: Memory, mailing: Mailing): Lookup {
  const present = new Set(mailing.addressees.map(({ address }) => address));
  let others: Other[] | undefined;
  const known = ({ address }: Addressee) => memory.contacts.get(address);
  return {
    mailing,
    memory,
    get others() {
      if (others === undefined) {
        others = [];
        for (const contact of Array.from(memory.contacts.values()))
          if (!present.has(contact.address) && contact.count > 0)
            others.push({ contact, domain: domainOfAddress(contact.address), person: personOf(memory, contact) });
      }
      return others;
    },
    known,
    isNew: (addressee) => {
      const contact = known(addressee);
      return contact === undefined || (contact.count === 0 && !contact.isConfirmed);
    },
    together: (one, other) => countTogether(memory.pairs, one, other),
  };
}

/** The one written to most of those that fit. */
export function mostUsed(found: readonly Other[]): Other | undefined {
  return found.reduce<Other | undefined>(
    (best, one) => (best === undefined || one.contact.count > best.contact.count ? one : best),
    undefined,
  );
}
