import { HASHED, hashAddress } from "../facts/list-addresses.ts";
import type { Policy } from "./policy.ts";

/**
 * A policy as it is compiled into the script, which whoever knows its address can read: without notes, reasons and what
 * partners and parts are called, and with the addresses of colleagues as hashes.
 */
export function publicPolicy(policy: Policy): Policy {
  const { organisation, groups, exceptions } = policy;
  return {
    ...policy,
    organisation: {
      ...organisation,
      partners: organisation.partners.map((partner) => ({ ...partner, name: "" })),
      secureMail: organisation.secureMail.map((mark) => ({ ...mark, note: "" })),
      ...(organisation.separate === undefined
        ? {}
        : { separate: organisation.separate.map((part) => ({ ...part, name: "" })) }),
    },
    ...(groups === undefined
      ? {}
      : { groups: groups.map((group) => ({ ...group, members: group.members.map(hideAddress) })) }),
    ...(exceptions === undefined
      ? {}
      : {
          exceptions: exceptions.map((exception) => ({
            ...exception,
            reason: "",
            ...(exception.senders === undefined ? {} : { senders: exception.senders.map(hideAddress) }),
          })),
        }),
  };
}

/** Domains and patterns are left as they are: they name nobody, and a hash of them could not be compared. */
function hideAddress(entry: string): string {
  const isAddress = entry.indexOf("@") > 0 && !/[*#]/.test(entry) && entry.slice(0, HASHED.length) !== HASHED;
  return isAddress ? hashAddress(entry) : entry;
}
