import { MAX_COUNT, MAX_GREETED } from "./contact.ts";
import { FORM, PARTS } from "./format-memory.ts";
import type { Memory, PendingMail } from "./memory.ts";
import { createMemory } from "./memory.ts";
import { PAIR_COUNTERS } from "./pairs.ts";

/** What a text says is remembered; nothing where it is damaged or of another version. */
export function parseMemory(text: string): Memory | undefined {
  const lines = text.split("\n");
  if (lines[0] !== FORM) return undefined;
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of lines.slice(1)) {
    const name = line.charAt(0) === "[" && line.charAt(line.length - 1) === "]" ? line.slice(1, -1) : "";
    if (PARTS.some((one) => one === name)) {
      part = [];
      parts.set(name, part);
    } else part.push(line);
  }
  const of = (name: (typeof PARTS)[number]) => parts.get(name) || [];
  const [mails = NaN, since = NaN] = (of("mailbox")[0] || "").split(" ").map(number);
  if (isNaN(mails) || isNaN(since)) return undefined;
  const memory = createMemory(since);
  memory.mails = mails;
  const isWhole =
    // Those that would be missed most stand first, and belong last.
    of("contacts")
      .reverse()
      .every((line) => readContact(line, of("domains"), memory)) &&
    readPairs(of("pairs")[0] || "", memory) &&
    of("asked").every((line) => readAsked(line, memory)) &&
    of("sent").every((line) => readSent(line, memory)) &&
    of("pending").every((line) => readPending(line, memory)) &&
    of("unlearned").every((line) => readUnlearned(line, memory));
  return isWhole ? memory : undefined;
}

function number(text: string): number {
  return /^-?[\da-z]{1,8}$/.test(text) ? parseInt(text, 36) : NaN;
}

function readContact(line: string, domains: readonly string[], { contacts, sinceWeek }: Memory): boolean {
  const [local = "", place = "", times = "", week = "", name = "", greeted = "", mark = ""] = line.split("\t");
  const domain = domains[number(place)];
  const count = number(times);
  const last = number(week);
  if (local === "" || domain === undefined || isNaN(count) || count < 0 || isNaN(last)) return false;
  const address = `${local}@${domain}`;
  contacts.set(address, {
    address,
    name,
    count: Math.min(MAX_COUNT, count),
    week: sinceWeek + last,
    greeted: greeted === "" ? [] : greeted.split("|").slice(0, MAX_GREETED),
    isConfirmed: mark === "!",
  });
  return true;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function readPairs(text: string, { pairs: { counters } }: Memory): boolean {
  let at = 0;
  for (let place = 0; place < text.length; place++) {
    if (text.charAt(place) === ".") {
      const end = text.indexOf(".", place + 1);
      const zeros = number(text.slice(place + 1, end));
      if (end < 0 || isNaN(zeros) || zeros < 0) return false;
      at += 3 * zeros;
      place = end;
      continue;
    }
    const value = DIGITS.indexOf(text.charAt(place));
    if (value < 0 || at >= PAIR_COUNTERS) return false;
    for (let digit = 0; digit < 3 && at + digit < PAIR_COUNTERS; digit++)
      counters[at + digit] = (value >> (2 * digit)) & 3;
    at += 3;
  }
  return true;
}

function readAsked(line: string, { asked }: Memory): boolean {
  const [kind = "", ...mails] = line.split(" ");
  const numbers = mails.map(number);
  if (kind === "" || numbers.some(isNaN)) return false;
  asked.set(kind, numbers);
  return true;
}

function readSent(line: string, { sent }: Memory): boolean {
  const [minute = "", text = "", recipients = ""] = line.split("\t");
  const at = number(minute);
  if (isNaN(at)) return false;
  sent.push({ minute: at, text, recipients: recipients.split(" ").filter((one) => one !== "") });
  return true;
}

function readUnlearned(line: string, { unlearned }: Memory): boolean {
  const [address = "", week = ""] = line.split("\t");
  const at = number(week);
  if (address === "" || isNaN(at)) return false;
  unlearned.set(address, at);
  return true;
}

function readPending(line: string, { pending }: Memory): boolean {
  try {
    const mail = JSON.parse(line) as PendingMail;
    const { learned } = mail;
    if (typeof mail.minute !== "number" || !Array.isArray(learned.recipients) || !Array.isArray(learned.greeted))
      return false;
    pending.push(mail);
    return true;
  } catch {
    return false;
  }
}
