import { fitsPerson } from "#core/recipients/fits-person.ts";
import { domainOfAddress } from "#core/recipients/mailing.ts";
import { countTogether } from "#core/recipients/pairs.ts";
import { privateWebmail } from "#core/facts/private-webmail.ts";
import type { Moment } from "./replay.ts";

/** Whether a way of asking would ask about a mail. Peers count every recipient, also those that Outlook put in. */
export type Asks = (moment: Moment) => boolean;

const isOutside = ({ mailing }: Moment, address: string): boolean => mailing.kindOf(domainOfAddress(address)) !== "own";
const isNew = ({ memory }: Moment, address: string): boolean => !memory.contacts.has(address);
const outsiders = (moment: Moment): readonly string[] =>
  moment.recipients.map(({ address }) => address).filter((address) => isOutside(moment, address));
const isNewDomain = ({ memory }: Moment, address: string): boolean =>
  ![...memory.contacts.keys()].some((known) => domainOfAddress(known) === domainOfAddress(address));

export const firstTime: Asks = (moment) => moment.recipients.some(({ address }) => isNew(moment, address));
export const firstTimeOutside: Asks = (moment) => outsiders(moment).some((address) => isNew(moment, address));
export const typedFirstTimeOutside: Asks = (moment) =>
  moment.recipients.some(({ address, isTyped }) => isTyped && isOutside(moment, address) && isNew(moment, address));
const newDomain: Asks = (moment) => outsiders(moment).some((address) => isNewDomain(moment, address));

const greetsNone: Asks = ({ mailing: { greeting, addressees } }) =>
  greeting.names.length > 0 &&
  addressees.length <= 4 &&
  !greeting.names.some((name) => addressees.some(({ person, address }) => fitsPerson(name, person, address)));

const oddOne: Asks = ({ recipients, memory }) =>
  recipients.length >= 3 &&
  recipients.length <= 15 &&
  recipients.some(({ address }) =>
    recipients.every((one) => one.address === address || countTogether(memory.pairs, one.address, address) === 0),
  );

const webmailFirst: Asks = (moment) =>
  outsiders(moment).some((address) => isNew(moment, address) && privateWebmail.includes(domainOfAddress(address)));

const twoDomains: Asks = (moment) => new Set(outsiders(moment).map(domainOfAddress)).size >= 2;

const misspelt: Asks = ({ doubts }) => doubts.some(({ kind }) => kind === "near-address" || kind === "near-domain");
const otherOrganisation: Asks = ({ doubts }) =>
  doubts.some(({ kind }) => kind === "same-local-part" || kind === "same-name-elsewhere" || kind === "private-twin");

const loneOutsider: Asks = (moment) =>
  moment.recipients.length >= 3 &&
  outsiders(moment).length === 1 &&
  outsiders(moment).some((address) => isNew(moment, address));

/** The nudges that KnowBe4 Prevent's product page lists for recipients, each in its plain sense. */
export const likeKnowBe4: Asks = (moment) =>
  [firstTimeOutside, greetsNone, oddOne, webmailFirst, twoDomains, misspelt].some((asks) => asks(moment));

/** The scenarios of Hornetsecurity's AI Recipient Validation, from its product page; new domains in new mails and forwards only. */
export const likeHornetsecurity: Asks = (moment) =>
  (moment.mail.kind !== "reply" && newDomain(moment)) ||
  [webmailFirst, loneOutsider, oddOne, otherOrganisation].some((asks) => asks(moment));
