import type { Recipient } from "#core/mail/message.ts";
import { askUntil, orElse } from "#hosts/outlook/ask.ts";
import { createLimiter } from "#hosts/outlook/create-limiter.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { atMostMillis } from "#hosts/outlook/clock.ts";
import type { ComposeItem } from "#hosts/outlook/outlook.ts";
import { readRecipients } from "#hosts/outlook/read-people.ts";

const CALLS_AT_ONCE = 3;
const CALL_TIMEOUT_MS = 800;

const SOMEBODY: Recipient = { field: "to", address: "", name: "", isGroup: false };

/**
 * Who gets a mail that is being sent. Outlook lists resolved recipients only (office-js #5663), so none at all means that an
 * address is still being scanned up: they are asked for again, and then there is one about whom nothing is known. A meeting may
 * have nobody but its room, which is no attendee.
 */
export async function recipientsAtSend(
  item: ComposeItem,
  recipients: readonly Recipient[],
  latest: Deadline,
): Promise<readonly Recipient[]> {
  if (recipients.length > 0 || item.itemType === "appointment") return recipients;
  const calls = { turns: createLimiter(CALLS_AT_ONCE), deadline: () => atMostMillis(latest, CALL_TIMEOUT_MS) };
  const asked = askUntil(
    () => readRecipients(item, calls),
    (found) => found.length > 0,
    latest,
  );
  return orElse(asked, () => [SOMEBODY]);
}
