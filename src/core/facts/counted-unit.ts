import type { Facts } from "./facts.ts";
import { isCovered } from "./read-address.ts";

/**
 * The unit under which a mail's rules are counted: the organisation's name for the sender's unit, else the sub-domain that it
 * writes from (`skole.gladsaxe.dk`), else none. Never a person's address.
 */
export function countedUnit({ sender, organisation }: Pick<Facts, "sender" | "organisation">): string {
  if (sender.unit) return sender.unit.name;
  const { domain } = sender;
  const isSub = organisation.domains.indexOf(domain) < 0 && isCovered(organisation.domains, domain);
  return isSub ? domain : "";
}
