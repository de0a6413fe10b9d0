import type { Message } from "../mail/message.ts";
import { findResent, lastSentTo } from "../recipients/after-slip.ts";
import { createMailing } from "../recipients/create-mailing.ts";
import { findDoubts } from "../recipients/find-doubts.ts";
import type { Memory, SentMail } from "../recipients/memory.ts";
import { namesAuthorityAt } from "./authority-names.ts";
import { danishAuthorities } from "./danish-authorities.ts";
import type { Facts, JudgedRecipient, Piece, SentBefore } from "./facts.ts";
import { judgeChannels } from "./judge-channels.ts";
import { judgeRecipients, ownDomains } from "./judge-recipients.ts";
import type { Organisation } from "./organisation.ts";

const MINUTES_A_DAY = 24 * 60;

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719468;

/** A letter, decision or plan says on its first pages whom it is for. */
const NAMED_WITHIN = 20_000;

/** What the memory says about the recipients; without one, what needs none. */
export function judgeAddressees(
  message: Message,
  recipients: readonly JudgedRecipient[],
  pieces: readonly Piece[],
  options: {
    readonly organisation: Organisation;
    readonly today: string;
    readonly memory?: Memory | undefined;
    readonly minute?: number;
  },
): Pick<Facts, "doubts" | "resent" | "previous"> {
  const { organisation, today, memory, minute = minuteOf(today) } = options;
  const mailing = createMailing(
    recipients.map((recipient) => ({ ...recipient, isTyped: recipient.isInherited !== true })),
    memory,
    {
      composeType: message.composeType,
      text: writtenText(pieces),
      minute,
      domains: domainsOf(message, organisation),
      namesDomain: (domain) =>
        pieces.some(
          (piece) => "value" in piece && namesAuthorityAt(domain, piece.value.slice(0, NAMED_WITHIN).toLowerCase()),
        ),
    },
  );
  const doubts = findDoubts(memory, mailing);
  const addresses = recipients.map(({ address }) => address);
  const resent =
    memory &&
    findResent(memory, { minute, text: mailing.textHash, recipients: addresses }, (address) => {
      const found = recipients.find((one) => one.address === address);
      return found ? found.name : "";
    });
  const judge = (first: SentMail): SentBefore => ({
    minute: first.minute,
    recipients: judgeAgain(first.recipients, message, organisation),
  });
  if (resent !== undefined) {
    const { first, wrong, right } = resent;
    return { doubts, resent: { ...judge(first), recipient: addresses.indexOf(right), wrong } };
  }
  const previous = memory && lastSentTo(memory, addresses);
  return previous === undefined ? { doubts } : { doubts, previous: judge(previous) };
}

function judgeAgain(
  addresses: readonly string[],
  message: Message,
  organisation: Organisation,
): readonly JudgedRecipient[] {
  const recipients = addresses.map((address) => ({ address, name: "", field: "to" as const, isGroup: false }));
  const before = { ...message, recipients };
  return judgeRecipients(before, organisation, judgeChannels(before, organisation));
}

/** What the sender has written: not the subject, nor the mail that is answered. */
export function writtenText(pieces: readonly Piece[]): string {
  const body = pieces.find((piece) => piece.origin === "body" && "value" in piece);
  return body !== undefined && "value" in body ? body.value : "";
}

export function domainsOf(message: Pick<Message, "from">, organisation: Organisation) {
  const partners = organisation.partners.reduce<readonly string[]>((all, { domains }) => all.concat(domains), []);
  const known = danishAuthorities.reduce<readonly string[]>((all, { domains }) => all.concat(domains), []);
  return { own: ownDomains(message, organisation), partners, authorities: known.concat(organisation.authorities) };
}

/** The beginning of a day, in minutes since 1970, by the Gregorian calendar. */
function minuteOf(today: string): number {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  // Years begin in March, so that the day that some of them have more is the last.
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (365 * years + leapDays + daysOfYear - DAYS_TO_1970) * MINUTES_A_DAY;
}
