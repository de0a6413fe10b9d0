import type { Message, Signal } from "../mail/message.ts";
import type { Channel } from "./facts.ts";
import { matchesPattern } from "./matches-pattern.ts";
import type { Organisation, SecureSignal, SignalType } from "./organisation.ts";
import { isCovered, readAddress } from "./read-address.ts";

/** How a mail will travel, by the marks that the organisation's mail system goes by (peers.md 4). */
export interface Channels {
  readonly of: (address: string, domain: string) => Channel;
  /** Ids of the marks present that switch protection off. */
  readonly negativeSignals: readonly string[];
  readonly subjectIsProtected: boolean;
}

/**
 * An address is secure when a positive mark covers it and no negative one does; `unknown` when the mark that could have
 * covered it is one that the host failed to read.
 */
export function judgeChannels(message: Message, organisation: Organisation): Channels {
  const present = organisation.secureMail.filter((signal) => isPresent(signal, message));
  const positive = present.filter(({ negative }) => !negative);
  const negative = present.filter((signal) => signal.negative && reachesSomebody(signal, message));
  const missed = organisation.secureMail.filter((signal) => !signal.negative && couldNotBeRead(signal, message));
  return {
    of: (address, domain) => {
      if (negative.some((signal) => covers(signal, address, domain))) return "plain";
      if (positive.some((signal) => covers(signal, address, domain))) return "secure";
      return missed.some((signal) => covers(signal, address, domain)) ? "unknown" : "plain";
    },
    negativeSignals: negative.map(({ id }) => id),
    subjectIsProtected: positive.some(({ subjectProtected, covers: whom }) => subjectProtected && whom === "all"),
  };
}

/** Marks that stand on a recipient are scanned for there; all others hold for the whole mail. */
function isPresent(signal: SecureSignal, message: Message): boolean {
  const same = (a: string, b: string) => (signal.caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase());
  const fits = (pattern: string, text: string) =>
    signal.caseSensitive ? matchesPattern(pattern, text) : matchesPattern(pattern.toLowerCase(), text.toLowerCase());
  switch (signal.type) {
    case "orgForcedTls":
    case "recipientPattern":
    case "recipientDomainList":
      return true;
    case "fromAddress":
      return signal.values.some((value) => matchesPattern(value.toLowerCase(), readAddress(message.from.address)));
    case "subjectPrefix":
    case "subjectContains":
      return signal.values.some((value) => isInSubject(signal, value, message));
    case "header":
      return hasMark(message, signal, (mark, value) => mark.kind === "header" && isHeader(value, mark, fits));
    case "labelId":
      return hasMark(
        message,
        signal,
        (mark, value) => mark.kind === "label" && mark.id.toLowerCase() === value.toLowerCase(),
      );
    case "category":
      return hasMark(message, signal, (mark, value) => mark.kind === "category" && same(mark.name, value));
    case "itemClass":
      return hasMark(message, signal, (mark, value) => mark.kind === "itemClass" && fits(value, mark.name));
  }
}

function hasMark(message: Message, signal: SecureSignal, fits: (mark: Signal, value: string) => boolean): boolean {
  return signal.values.some((value) => message.signals.some((mark) => fits(mark, value)));
}

/** `X-Secure: yes*`; a name alone asks only that the header is there. Names have no case (RFC 5322, 1.2.2). */
function isHeader(
  wanted: string,
  mark: { readonly name: string; readonly value: string },
  fits: (pattern: string, text: string) => boolean,
): boolean {
  const colon = wanted.indexOf(":");
  const name = colon < 0 ? wanted : wanted.slice(0, colon);
  if (name.trim().toLowerCase() !== mark.name.trim().toLowerCase()) return false;
  return colon < 0 || fits(wanted.slice(colon + 1).trim(), mark.value.trim());
}

const REPLY_PREFIX = /^\s*(?:sv|re|vs|fw|fwd|aw|wg)\s*:/i;

/**
 * A tag that stands after "SV:" came with the mail that is answered: gateways write it on incoming mail too (peers.md 4.3),
 * so it proves nothing unless the organisation says so. A tag that switches protection off is believed wherever it stands.
 */
function isInSubject(signal: SecureSignal, value: string, message: Message): boolean {
  if (value === "") return false;
  const tag = signal.caseSensitive ? value : value.toLowerCase();
  const subject = signal.caseSensitive ? message.subject : message.subject.toLowerCase();
  const inheritedCounts = signal.acceptInReply || signal.negative;
  const own = inheritedCounts ? withoutReplyPrefixes(subject) : subject.trim();
  if (signal.type === "subjectPrefix") return own.startsWith(tag) || subject.trim().startsWith(tag);
  const at = subject.indexOf(tag);
  const reply = firstReplyPrefix(subject);
  return at >= 0 && (inheritedCounts || reply < 0 || at < reply);
}

function withoutReplyPrefixes(subject: string): string {
  let rest = subject.trim();
  for (let prefix = REPLY_PREFIX.exec(rest); prefix; prefix = REPLY_PREFIX.exec(rest))
    rest = rest.slice(prefix[0].length).trim();
  return rest;
}

const REPLY_WORDS = ["sv", "re", "vs", "fw", "fwd", "aw", "wg"];

/** Where the first "SV:" stands, be it at the start or behind a tag; -1 for none. */
function firstReplyPrefix(subject: string): number {
  for (let colon = subject.indexOf(":"); colon >= 0; colon = subject.indexOf(":", colon + 1)) {
    const before = subject.slice(0, colon).trim().toLowerCase();
    const word = before.split(/[^a-z]/).pop() ?? "";
    if (REPLY_WORDS.indexOf(word) >= 0) return subject.toLowerCase().lastIndexOf(word, colon);
  }
  return -1;
}

function covers(signal: SecureSignal, address: string, domain: string): boolean {
  if (signal.type === "recipientDomainList") return isCovered(signal.values, domain);
  if (signal.type === "recipientPattern")
    return signal.values.some((value) => matchesPattern(value.toLowerCase(), address));
  return signal.covers === "all" || isNamed(signal.matching, address, domain);
}

function isNamed(matching: readonly string[], address: string, domain: string): boolean {
  return matching.some((entry) =>
    ["@", "*", "#"].some((sign) => entry.indexOf(sign) >= 0)
      ? matchesPattern(entry.toLowerCase(), address)
      : isCovered([entry], domain),
  );
}

/** A negative mark on a recipient switches off only where that recipient is on the mail. */
function reachesSomebody(signal: SecureSignal, message: Message): boolean {
  return message.recipients.some(({ address }) => {
    const plain = readAddress(address);
    return covers(signal, plain, plain.slice(plain.lastIndexOf("@") + 1));
  });
}

const READ_FROM_HOST: Partial<Record<SignalType, Signal["kind"]>> = {
  header: "header",
  labelId: "label",
  category: "category",
  itemClass: "itemClass",
};

function couldNotBeRead(signal: SecureSignal, message: Message): boolean {
  const kind = READ_FROM_HOST[signal.type];
  return kind !== undefined && (message.unreadSignals ?? []).indexOf(kind) >= 0;
}
