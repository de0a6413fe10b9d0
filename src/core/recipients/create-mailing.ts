import { privateWebmail } from "../facts/private-webmail.ts";
import { domainOf, isCovered } from "../facts/read-address.ts";
import type { ComposeType, Recipient } from "../mail/message.ts";
import { readGreeting } from "./greeting.ts";
import type { DomainKind, Mailing } from "./mailing.ts";
import type { Memory } from "./memory.ts";
import { personOf } from "./memory.ts";
import { readPerson } from "./person.ts";
import { hashText } from "./text-hash.ts";

/** A recipient, its address as `readAddress` gives it. */
export interface Written extends Recipient {
  readonly isTyped: boolean;
}

/** The domains that tell an organisation's own people, its partners and authorities from others. */
export interface KnownDomains {
  readonly own: readonly string[];
  readonly partners: readonly string[];
  readonly authorities: readonly string[];
}

export interface MailingOptions {
  readonly composeType: ComposeType;
  /** What the sender has written, without the mail that is answered. */
  readonly text: string;
  readonly minute: number;
  readonly domains: KnownDomains;
}

/** The mail as the rules look at it; who the recipients are is read from the memory where it knows. */
export function createMailing(
  recipients: readonly Written[],
  memory: Memory,
  { composeType, text, minute, domains }: MailingOptions,
): Mailing {
  const kindOf = createKindOf(domains);
  return {
    addressees: recipients.map(({ address, name, field, isGroup, isTyped }, index) => {
      const domain = domainOf(address);
      const contact = memory.contacts.get(address);
      const person =
        contact && (contact.name !== "" || name === "") ? personOf(memory, contact) : readPerson(name, address);
      return { index, address, name, domain, field, isGroup, isTyped, kind: kindOf(domain), person };
    }),
    composeType,
    greeting: readGreeting(text),
    textHash: hashText(text),
    minute,
    kindOf,
  };
}

function createKindOf({ own, partners, authorities }: KnownDomains): (domain: string) => DomainKind {
  const known = new Map<string, DomainKind>();
  const read = (domain: string): DomainKind => {
    if (isCovered(own, domain)) return "own";
    if (isCovered(partners, domain)) return "partner";
    if (isCovered(authorities, domain)) return "authority";
    return isCovered(privateWebmail, domain) ? "webmail" : "other";
  };
  return (domain) => {
    const kind = known.get(domain) || read(domain);
    known.set(domain, kind);
    return kind;
  };
}
