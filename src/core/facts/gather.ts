import type { Message } from "../mail/message.ts";
import type { Memory } from "../recipients/memory.ts";
import type { Facts, Piece, Sender, Text, Unread } from "./facts.ts";
import { findInherited } from "./inherited.ts";
import { judgeAddressees } from "./judge-addressees.ts";
import { judgeChannels } from "./judge-channels.ts";
import { judgeRecipients } from "./judge-recipients.ts";
import { listsAddress } from "./list-addresses.ts";
import type { Organisation } from "./organisation.ts";
import { domainOf, readAddress } from "./read-address.ts";

export interface GatherOptions {
  readonly organisation: Organisation;
  /** The day of the check, `2026-11-24`. */
  readonly today: string;
  /** What is remembered of the sender's contacts; without it no question comes from memory. */
  readonly memory?: Memory | undefined;
  /** The moment of the check, in minutes since 1970; the beginning of the day where it is left out. */
  readonly minute?: number;
}

/** Brings together what is true of one mail: who sends it, who gets it, how it travels, and what could be read of it. */
export function gather(message: Message, pieces: readonly Piece[], options: GatherOptions): Facts {
  const { organisation, today } = options;
  const channels = judgeChannels(message, organisation);
  const { composeType, subject, opened = [] } = message;
  const isInherited = findInherited(pieces, { composeType, subject, opened });
  const recipients = judgeRecipients(message, organisation, channels).map((recipient) =>
    isInherited(recipient) ? { ...recipient, isInherited: true as const } : recipient,
  );
  return {
    texts: pieces.filter(isText),
    unread: pieces.filter(isUnread),
    sender: describeSender(message, organisation),
    recipients,
    subjectIsProtected: channels.subjectIsProtected,
    negativeSignals: channels.negativeSignals,
    composeType: message.composeType,
    ...labelsOf(message),
    organisation,
    today,
    ...judgeAddressees(message, recipients, pieces, options),
  };
}

function labelsOf({ signals }: Message): Pick<Facts, "labels"> {
  const labels = signals.reduce<readonly string[]>(
    (all, mark) => (mark.kind === "label" ? all.concat(mark.id) : all),
    [],
  );
  return labels.length === 0 ? {} : { labels };
}

const isText = (piece: Piece): piece is Text => "value" in piece;
const isUnread = (piece: Piece): piece is Unread => "because" in piece;

function describeSender({ from, user = "" }: Message, organisation: Organisation): Sender {
  const address = readAddress(from.address);
  const domain = domainOf(address);
  const unit = organisation.units.find(({ senders }) => listsAddress(senders, address));
  const isAnother =
    user !== "" && address !== "" && readAddress(user) !== address ? ({ isAnother: true } as const) : {};
  return unit === undefined ? { address, domain, ...isAnother } : { address, domain, ...isAnother, unit };
}
