import { ask } from "#hosts/outlook/ask.ts";
import type { Clock, Deadline } from "#hosts/outlook/clock.ts";
import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import { HostError } from "#hosts/outlook/host-error.ts";
import { writeNote } from "#hosts/outlook/notes.ts";
import type { ComposeItem, Outlook } from "#hosts/outlook/outlook.ts";
import { readRecipients } from "#hosts/outlook/read-people.ts";

const TIMEOUT_MS = 10_000;

/**
 * Notes who stands on a mail when its window opens: those Outlook has put there, and whoever comes later was put in by the
 * sender. OnMessageCompose comes for a draft that is opened again too, where the sender may have typed them, so a mail that
 * has been saved gets no note. The note only saves questions: without it Send reads the head of the answered mail.
 */
export async function noteOpened({ item }: Outlook, clock: Clock): Promise<void> {
  const deadline = { clock, at: clock.now() + TIMEOUT_MS };
  if (!(await isUnsaved(item, deadline))) return;
  const recipients = await readRecipients(item, { turns: createLimiter(3), deadline: () => deadline });
  const addresses = recipients.map(({ address }) => address).filter((address) => address !== "");
  await writeNote(item, "postvagt.opened", JSON.stringify(addresses), deadline);
}

/** Whether Outlook says by an error of its own that the mail has no id yet; silence says nothing. */
function isUnsaved(item: ComposeItem, deadline: Deadline): Promise<boolean> {
  const asked = ask<string>((callback) => {
    if (item.getItemIdAsync) item.getItemIdAsync(callback);
    else throw new Error("no id");
  }, deadline);
  return asked.then(
    (id) => id === "",
    (error: unknown) => error instanceof HostError && typeof error.code === "number",
  );
}
