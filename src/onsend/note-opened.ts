import type { Clock } from "#hosts/outlook/clock.ts";
import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import { writeNote } from "#hosts/outlook/notes.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { readRecipients } from "#hosts/outlook/read-people.ts";

const TIMEOUT_MS = 10_000;

/**
 * Notes who stands on a mail when its window opens: those Outlook has put there, and whoever comes later was put in by the
 * sender. It only saves questions: whatever goes wrong, Send reads the head of the answered mail.
 */
export async function noteOpened({ item }: Outlook, clock: Clock): Promise<void> {
  const deadline = { clock, at: clock.now() + TIMEOUT_MS };
  const recipients = await readRecipients(item, { turns: createLimiter(3), deadline: () => deadline });
  const addresses = recipients.map(({ address }) => address).filter((address) => address !== "");
  await writeNote(item, "postvagt.opened", JSON.stringify(addresses), deadline);
}
