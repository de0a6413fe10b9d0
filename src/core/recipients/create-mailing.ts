import { namesAuthorityAt } from "../facts/authority-names.ts";
import { privateWebmail } from "../facts/private-webmail.ts";
import { domainOf, readDomain } from "../facts/read-address.ts";
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
  /** Whether anything in the mail names the authority of a domain; left out, the written text is looked at. */
  readonly namesDomain?: (domain: string) => boolean;
}

/** The mail as the rules look at it; who the recipients are is read from the memory where it knows. */
export function createMailing(
  recipients: readonly Written[],
  memory: Memory | undefined,
  { composeType, text, minute, domains, namesDomain = namedIn(text) }: MailingOptions,
): Mailing {
  const kindOf = createKindOf(domains);
  return {
    addressees: recipients.map(({ address, name, field, isGroup, isTyped }, index) => {
      const domain = domainOf(address);
      const contact = memory && memory.contacts.get(address);
      const person =
        memory && contact && (contact.name !== "" || name === "")
          ? personOf(memory, contact)
          : readPerson(name, address);
      return { index, address, name, domain, field, isGroup, isTyped, kind: kindOf(domain), person };
    }),
    composeType,
    greeting: readGreeting(text),
    textHash: hashText(text),
    minute,
    kindOf,
    namesDomain,
  };
}

function namedIn(text: string): (domain: string) => boolean {
  return (domain) => namesAuthorityAt(domain, text.toLowerCase());
}

/** Asked of every remembered contact, so a domain is scanned up and not compared with each that is known. */
function createKindOf(domains: KnownDomains): (domain: string) => DomainKind {
  const own = lookupOf(domains.own);
  const partners = lookupOf(domains.partners);
  const authorities = lookupOf(domains.authorities);
  return (domain) => {
    if (own(domain)) return "own";
    if (partners(domain)) return "partner";
    if (authorities(domain)) return "authority";
    return isWebmail(domain) ? "webmail" : "other";
  };
}

/** Whether one of the domains covers another: it, or what it is below. */
function lookupOf(domains: readonly string[]): (domain: string) => boolean {
  const known = new Set(domains.map(readDomain));
  return (domain) => {
    for (let rest = domain; rest !== ""; rest = rest.indexOf(".") < 0 ? "" : rest.slice(rest.indexOf(".") + 1))
      if (known.has(rest)) return true;
    return false;
  };
}

const isWebmail = lookupOf(privateWebmail);
