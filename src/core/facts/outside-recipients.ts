import type { Channel, Facts, JudgedRecipient } from "./facts.ts";

/** Everyone who is not certain to sit in the organisation: groups and addresses that say nothing are outside. */
export function outsideRecipients(facts: Pick<Facts, "recipients">): readonly JudgedRecipient[] {
  return facts.recipients.filter(({ kind }) => kind !== "own");
}

/** How the mail travels to the worst-off of its outside recipients; a mail that stays inside is secure. */
export function mailChannel(facts: Pick<Facts, "recipients">): Channel {
  const channels = outsideRecipients(facts).map(({ channel }) => channel);
  if (channels.indexOf("plain") >= 0) return "plain";
  return channels.indexOf("unknown") >= 0 ? "unknown" : "secure";
}
