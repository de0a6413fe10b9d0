import type { Contact } from "./contact.ts";
import { worthOrder } from "./learn.ts";
import { domainOfAddress } from "./mailing.ts";
import type { Memory, PendingMail, SentMail } from "./memory.ts";
import { PAIR_COUNTERS } from "./pairs.ts";
import { localPart } from "./person.ts";

/** The first line names the form; what another version has written is nothing. */
export const FORM = "postvagt-contacts 1";

/** Parts stand below a line that names them, so that each can be read by eye. */
export const PARTS = ["mailbox", "domains", "contacts", "pairs", "asked", "sent", "pending", "unlearned"] as const;

/**
 * The memory as text that can be read by eye, one contact a line: local part, domain, count, week, display name, greetings, answer.
 * Contacts that would be missed least are left out until it fits.
 */
export function formatMemory(memory: Memory, week: number, longest: number): string {
  const contacts = worthOrder(memory, week);
  for (let most = contacts.length; ; most = Math.floor(most * 0.9)) {
    const text = format(memory, contacts.slice(0, most));
    if (text.length <= longest || most === 0) return text;
  }
}

function format(memory: Memory, contacts: readonly Contact[]): string {
  const domains: string[] = [];
  const places = new Map<string, number>();
  const lines = contacts.map((contact) => {
    const domain = domainOfAddress(contact.address);
    const place = places.get(domain) ?? domains.length;
    if (place === domains.length) {
      domains.push(domain);
      places.set(domain, place);
    }
    return formatContact(contact, place, memory.sinceWeek);
  });
  const parts: Readonly<Record<(typeof PARTS)[number], readonly string[]>> = {
    mailbox: [`${base36(memory.mails)} ${base36(memory.sinceWeek)}`],
    domains,
    contacts: lines,
    pairs: [formatPairs(memory)],
    asked: Array.from(memory.asked.entries()).map(([kind, mails]) => [kind, ...mails.map(base36)].join(" ")),
    sent: memory.sent.map(formatSent),
    pending: memory.pending.map(formatPending),
    unlearned: Array.from(memory.unlearned.entries()).map(([address, week]) => `${clean(address)}\t${base36(week)}`),
  };
  return [FORM, ...PARTS.map((part) => [`[${part}]`, ...parts[part]].join("\n"))].join("\n");
}

const base36 = (value: number): string => value.toString(36);

/** Tabs and line breaks part the fields. */
const clean = (text: string): string => text.replace(/[\t\r\n]+/g, " ");

function formatContact(
  { address, name, count, week, greeted, isConfirmed }: Contact,
  domain: number,
  since: number,
): string {
  const fields = [
    clean(localPart(address)),
    base36(domain),
    base36(count),
    base36(week - since),
    clean(name),
    clean(greeted.join("|")),
    isConfirmed ? "!" : "",
  ];
  while (fields[fields.length - 1] === "") fields.pop();
  return fields.join("\t");
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Three two-bit counters a character; a run of zeros is a dot and its length. */
function formatPairs({ pairs: { counters } }: Memory): string {
  let text = "";
  let zeros = 0;
  const close = () => {
    if (zeros > 0) text += zeros < 3 ? "A".repeat(zeros) : `.${base36(zeros)}.`;
    zeros = 0;
  };
  for (let at = 0; at < PAIR_COUNTERS; at += 3) {
    const value = (counters[at] || 0) + 4 * (counters[at + 1] || 0) + 16 * (counters[at + 2] || 0);
    if (value === 0) zeros++;
    else {
      close();
      text += DIGITS.charAt(value);
    }
  }
  close();
  return text;
}

function formatSent({ minute, text, recipients }: SentMail): string {
  return [base36(minute), text, recipients.map(clean).join(" ")].join("\t");
}

function formatPending(mail: PendingMail): string {
  return JSON.stringify(mail);
}
