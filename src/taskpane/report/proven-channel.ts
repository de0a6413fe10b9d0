import type { Channel, Facts } from "#core/facts/facts.ts";
import { mailChannel } from "#core/facts/outside-recipients.ts";

/** What the marks on a sent mail prove. Where the organisation has named none, their absence proves nothing. */
export function provenChannel(facts: Facts): Channel {
  const channel = mailChannel(facts);
  return channel === "plain" && facts.organisation.secureMail.length === 0 ? "unknown" : channel;
}
