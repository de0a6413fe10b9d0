import { shownTo } from "#core/policy/shown-to.ts";
import { toPendingMail } from "#core/policy/to-pending-mail.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { minuteOf } from "#core/recipients/memory.ts";
import { settle, type Outcome } from "#core/recipients/settle.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { changeMemory, type ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import { fingerprint } from "#hosts/outlook/fingerprint.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { Completion } from "./complete-once.ts";
import type { Judged } from "./judged.ts";

/**
 * Learns whom a mail went to, once it was allowed to leave; a mail that was asked about waits for what the sender does. It only
 * learns: whatever goes wrong here changes no answer.
 */
export async function learnSent(
  verdict: Verdict,
  completion: Completion,
  { facts, outlook, clock, draft }: Judged,
  store: ContactStore | undefined,
  deadline: Deadline,
): Promise<void> {
  const outcome = outcomeOf(completion);
  if (store === undefined || draft.message.from.address === "") return;
  const minute = minuteOf(clock.now());
  const item = await itemOf(outlook, clock.now(), deadline);
  const mail = toPendingMail(facts, shownTo(verdict, "send"), { item, minute });
  await changeMemory(store, draft.message.from.address, { minute, deadline }, (memory) => {
    settle(memory, mail, outcome);
  });
}

function outcomeOf({ allowEvent, sendModeOverride }: Completion): Outcome {
  if (allowEvent) return "sent";
  return sendModeOverride === undefined ? "held" : "asked";
}

/** A name for the mail while its window is open. */
async function itemOf({ item }: Judged["outlook"], now: number, deadline: Deadline): Promise<string> {
  const known = await readNote(item, "postvagt.item", deadline);
  if (known) return known;
  const name = fingerprint(`${now} ${Math.random()}`);
  await writeNote(item, "postvagt.item", name, deadline);
  return name;
}
