import type { Message, Recipient } from "../mail/message.ts";
import { danishAuthorities } from "./danish-authorities.ts";
import type { JudgedRecipient, RecipientKind } from "./facts.ts";
import { createResembler } from "./find-resembled.ts";
import type { Channels } from "./judge-channels.ts";
import type { Organisation } from "./organisation.ts";
import { privateWebmail } from "./private-webmail.ts";
import { coversDomain, domainOf, isCovered, readAddress, readDomain } from "./read-address.ts";

const FIELDS = ["to", "cc", "bcc"] as const;

/** Each address once (To before Cc before Bcc) with its kind, its channel, and what its looks pretend. */
export function judgeRecipients(message: Message, organisation: Organisation, channels: Channels): JudgedRecipient[] {
  const own = ownDomains(message, organisation);
  const partners = organisation.partners.reduce<readonly string[]>((all, { domains }) => all.concat(domains), []);
  const authorities = danishAuthorities
    .reduce<readonly string[]>((all, { domains }) => all.concat(domains), [])
    .concat(organisation.authorities);
  const resembled = createResembler(
    own
      .concat(
        partners.filter((partner) => partner.indexOf("@") < 0),
        authorities,
      )
      .map(readDomain),
    privateWebmail,
  );
  return eachOnce(message.recipients).map((recipient) => {
    const domain = domainOf(recipient.address);
    const kind = kindOf(recipient, domain, { own, partners, authorities });
    const resembles = kind === "other" || kind === "group" ? resembled(domain) : undefined;
    return {
      ...recipient,
      kind,
      domain,
      channel: kind === "own" ? "secure" : channels.of(recipient.address, domain),
      ...(resembles === undefined ? {} : { resembles }),
      ...(nameMisleads(recipient.name, domain) ? { nameMisleads: true as const } : {}),
    };
  });
}

/** Where no organisation file names domains, the sender's own is taken, unless anybody can have an address there. */
export function ownDomains(message: Pick<Message, "from">, organisation: Organisation): readonly string[] {
  const domain = domainOf(readAddress(message.from.address));
  if (organisation.domains.length > 0) return withoutOthers(organisation, domain);
  return domain === "" || isCovered(privateWebmail, domain) ? [] : [domain];
}

/** Own domains but for those of parts that are outside to the sender's part. */
function withoutOthers({ domains, separate = [] }: Organisation, sender: string): readonly string[] {
  if (!separate.some((part) => isCovered(part.domains, sender))) return domains;
  const others = separate
    .filter((part) => !isCovered(part.domains, sender))
    .reduce<readonly string[]>((all, part) => all.concat(part.domains), []);
  return domains.filter((domain) => !isCovered(others, readDomain(domain)));
}

function eachOnce(recipients: readonly Recipient[]): readonly Recipient[] {
  const seen = new Set<string>();
  const kept: Recipient[] = [];
  for (const field of FIELDS) {
    for (const recipient of recipients) {
      const address = readAddress(recipient.address);
      if (recipient.field !== field || seen.has(address)) continue;
      // Entries that Outlook could not resolve have no address; each of them counts (platform.md 3.1).
      if (address !== "") seen.add(address);
      kept.push({ ...recipient, address });
    }
  }
  return kept;
}

interface KnownDomains {
  readonly own: readonly string[];
  readonly partners: readonly string[];
  readonly authorities: readonly string[];
}

function kindOf(recipient: Recipient, domain: string, known: KnownDomains): RecipientKind {
  if (isCovered(known.own, domain)) return "own";
  if (recipient.isGroup) return "group";
  if (domain === "") return recipient.isColleague && recipient.address === "" ? "own" : "unknown";
  if (isPartner(known.partners, recipient.address, domain)) return "partner";
  if (isCovered(known.authorities, domain)) return "authority";
  return isCovered(privateWebmail, domain) ? "webmail" : "other";
}

function isPartner(partners: readonly string[], written: string, domain: string): boolean {
  const address = readAddress(written);
  return partners.some((partner) =>
    partner.indexOf("@") >= 0 ? readAddress(partner) === address : isCovered([partner], domain),
  );
}

/** "kontor@gladsaxe.dk" shown for an address somewhere else: the reader of the To field is deceived. */
function nameMisleads(name: string, domain: string): boolean {
  const shown = name.split(/[\s<>"'(),;]+/).find((part) => part.indexOf("@") > 0);
  if (shown === undefined) return false;
  const other = domainOf(readAddress(shown));
  return other !== "" && domain !== "" && !coversDomain(other, domain) && !coversDomain(domain, other);
}
