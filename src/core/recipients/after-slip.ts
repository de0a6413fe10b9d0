import { isOneEditApart } from "../facts/is-one-edit-apart.ts";
import type { Memory, SentMail } from "./memory.ts";
import { isSameSound } from "./nicknames.ts";
import { readPerson } from "./person.ts";

/** Three days: who sees the slip later hears of it otherwise. */
const MAX_AGE_MINUTES = 3 * 24 * 60;
export const MAX_SENT = 20;
const SHORTEST = 5;

/** Notes a mail that has left. */
export function noteSent({ sent }: Memory, mail: SentMail): void {
  if (mail.text !== "") sent.push(mail);
  while (sent.length > MAX_SENT || (sent[0] && mail.minute - sent[0].minute > MAX_AGE_MINUTES)) sent.shift();
}

/** The last of the remembered mails that one of these got. */
export function lastSentTo({ sent }: Memory, addresses: readonly string[]): SentMail | undefined {
  return sent
    .slice()
    .reverse()
    .find(({ recipients }) => recipients.some((one) => addresses.indexOf(one) >= 0));
}

/** A mail that went to the wrong one, and now goes to the right one. */
export interface Resent {
  readonly first: SentMail;
  readonly wrong: string;
  readonly right: string;
}

/** The same text within three days, with one recipient in place of another that is like it: most likely a slip put right. */
export function findResent(
  { sent, contacts }: Memory,
  { text, recipients, minute }: SentMail,
  nameOf: (address: string) => string = () => "",
): Resent | undefined {
  if (text === "") return undefined;
  const name = (address: string) => nameOf(address) || (contacts.get(address) || { name: "" }).name;
  for (const first of sent.slice().reverse()) {
    if (first.text !== text || minute - first.minute > MAX_AGE_MINUTES || minute < first.minute) continue;
    for (const wrong of first.recipients.filter((one) => recipients.indexOf(one) < 0)) {
      const right = recipients.find(
        (one) => first.recipients.indexOf(one) < 0 && areAlike([wrong, name(wrong)], [one, name(one)]),
      );
      if (right !== undefined) return { first, wrong, right };
    }
  }
  return undefined;
}

function areAlike([one, nameOne]: readonly [string, string], [other, nameOther]: readonly [string, string]): boolean {
  const a = readPerson(nameOne, one);
  const b = readPerson(nameOther, other);
  if (a.bare === b.bare && a.bare.length >= SHORTEST) return true;
  if (Math.min(a.bare.length, b.bare.length) >= SHORTEST && isOneEditApart(a.bare, b.bare)) return true;
  if (a.isShared || b.isShared) return false;
  return isSameSound(a.sound, b.sound) || (a.isFull && b.isFull && a.last === b.last);
}

/** The new text went to this address just now: whoever gets it instead is the right one. */
export function isCorrected({ sent }: Memory, text: string, address: string): boolean {
  return text !== "" && sent.some((mail) => mail.text === text && mail.recipients.indexOf(address) >= 0);
}
