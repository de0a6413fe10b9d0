import type { Message } from "../mail/message.ts";
import type { Facts, Piece, Sender, Text, Unread } from "./facts.ts";
import { judgeChannels } from "./judge-channels.ts";
import { judgeRecipients } from "./judge-recipients.ts";
import { matchesPattern } from "./matches-pattern.ts";
import type { Organisation, SensitiveUnit } from "./organisation.ts";
import { domainOf, isCovered, readAddress } from "./read-address.ts";

export interface GatherOptions {
  readonly organisation: Organisation;
  /** The day of the check, `2026-11-24`. */
  readonly today: string;
}

/** Brings together what is true of one mail: who sends it, who gets it, how it travels, and what could be read of it. */
export function gather(message: Message, pieces: readonly Piece[], { organisation, today }: GatherOptions): Facts {
  const channels = judgeChannels(message, organisation);
  return {
    texts: pieces.filter(isText),
    unread: pieces.filter(isUnread),
    sender: describeSender(message.from.address, organisation),
    recipients: judgeRecipients(message, organisation, channels),
    subjectIsProtected: channels.subjectIsProtected,
    negativeSignals: channels.negativeSignals,
    composeType: message.composeType,
    organisation,
    today,
  };
}

const isText = (piece: Piece): piece is Text => "value" in piece;
const isUnread = (piece: Piece): piece is Unread => "because" in piece;

function describeSender(written: string, organisation: Organisation): Sender {
  const address = readAddress(written);
  const domain = domainOf(address);
  const unit = organisation.units.find(({ senders }) => senders.some((sender) => isFrom(sender, address, domain)));
  return unit === undefined ? { address, domain } : { address, domain, unit };
}

function isFrom(sender: SensitiveUnit["senders"][number], address: string, domain: string): boolean {
  return sender.indexOf("@") >= 0 ? matchesPattern(sender.toLowerCase(), address) : isCovered([sender], domain);
}
