import type { Written } from "#core/recipients/create-mailing.ts";
import { domainOfAddress } from "#core/recipients/mailing.ts";
import type { Moment } from "../replay.ts";
import type { Slip } from "../simulate.ts";
import { aCitizen, pick } from "./people.ts";

const MUNICIPALITIES = ["herlev.dk", "gentofte.dk", "ballerup.dk", "rudersdal.dk", "gladsaxe.dk"];

/** The only recipient, where the sender has put it in and writes to it. */
function onlyTyped({ recipients, memory, mail }: Moment): Written | undefined {
  const [only, ...more] = recipients;
  if (only === undefined || more.length > 0 || mail.kind === "reply" || !only.isTyped) return undefined;
  return (memory.contacts.get(only.address)?.count ?? 0) >= 2 ? only : undefined;
}

/** The same unit or person at another authority (log row 3). */
const otherAuthority: Slip = (moment, random) => {
  const only = onlyTyped(moment);
  if (only === undefined || moment.mailing.kindOf(domainOfAddress(only.address)) !== "authority") return undefined;
  const domain = pick(MUNICIPALITIES, random);
  const address = `${only.address.slice(0, only.address.lastIndexOf("@"))}@${domain}`;
  return moment.memory.contacts.has(address) ? undefined : [{ ...only, address }];
};

/** Another citizen whom the sender has never written to. */
const strangeCitizen: Slip = (moment, random) => {
  const only = onlyTyped(moment);
  if (only === undefined || moment.mailing.kindOf(domainOfAddress(only.address)) !== "webmail") return undefined;
  const { address, name } = aCitizen(random, 9_000);
  return [{ ...only, address, name }];
};

/** A citizen in a colleague's place, with whom the mail about the citizen was to be discussed. */
const citizenForColleague: Slip = (moment, random) => {
  const only = onlyTyped(moment);
  if (only === undefined || moment.mailing.kindOf(domainOfAddress(only.address)) !== "own") return undefined;
  const citizens = [...moment.memory.contacts.values()].filter(
    ({ address }) => moment.mailing.kindOf(domainOfAddress(address)) === "webmail",
  );
  if (citizens.length === 0) return undefined;
  const { address, name } = pick(citizens, random);
  return [{ ...only, address, name }];
};

export const danishSlips: Readonly<Record<string, Slip>> = {
  "same unit or name at another authority": otherAuthority,
  "another citizen, never written to": strangeCitizen,
  "a known citizen in a colleague's place": citizenForColleague,
};
