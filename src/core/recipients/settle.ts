import { findResent, noteSent } from "./after-slip.ts";
import { countAsked } from "./budget.ts";
import type { DoubtKind } from "./doubt.ts";
import { DOUBT_KINDS } from "./doubt.ts";
import { learn, unlearn } from "./learn.ts";
import type { Memory, PendingMail } from "./memory.ts";
import { weekOf } from "./memory.ts";

/** After a day nobody comes back to a mail that was asked about: it was sent. */
const PENDING_MINUTES = 24 * 60;
const MAX_PENDING = 10;

/** `sent`: the mail was allowed to leave. `asked`: it may have left after the question. `held`: it has not left. */
export type Outcome = "sent" | "asked" | "held";

/**
 * What Send has led to. Only mails that left are learned. One that was asked about waits: judged again it shows what the sender
 * has changed, and after a day it counts as sent, for Outlook does not tell.
 */
export function settle(memory: Memory, mail: PendingMail, outcome: Outcome): void {
  const isSame = (other: PendingMail) => other.item === mail.item || (mail.text !== "" && other.text === mail.text);
  const before = memory.pending.filter(isSame);
  const others = memory.pending.filter((other) => !isSame(other));
  const asked = kindsOf(mail.asked).filter((kind) => !before.some((one) => one.asked.indexOf(kind) >= 0));
  if (outcome !== "sent" || before.length === 0) countAsked(memory, asked);
  const due = others.filter(({ minute }) => mail.minute - minute > PENDING_MINUTES);
  memory.pending.length = 0;
  memory.pending.push(...others.filter((other) => due.indexOf(other) < 0));
  due.forEach((one) => {
    leave(memory, one);
  });
  if (outcome === "sent") leave(memory, mail);
  else if (outcome === "asked") memory.pending.push(mail);
  while (memory.pending.length > MAX_PENDING) memory.pending.shift();
}

/** A mail leaves: whom it went to is learned, and the slip that it puts right is taken back. */
export function leave(
  memory: Memory,
  { minute, text, recipients, learned }: Pick<PendingMail, "minute" | "text" | "recipients" | "learned">,
): void {
  const resent = findResent(memory, { minute, text, recipients });
  if (resent !== undefined) unlearn(memory, resent.wrong, weekOf(minute));
  noteSent(memory, { minute, text, recipients });
  learn(memory, learned, minute);
}

function kindsOf(names: readonly string[]): readonly DoubtKind[] {
  return DOUBT_KINDS.filter((kind) => names.indexOf(kind) >= 0);
}
