import { ask } from "#hosts/outlook/ask.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { EditableItem } from "#hosts/outlook/editable.ts";

/** No event tells of a change in subject or body (platform.md 3.6), so they are asked for this often, in milliseconds. */
const EVERY = 1_500;
const READ_TIMEOUT_MS = 5_000;

const EVENTS = ["olkRecipientsChanged", "olkAttachmentsChanged"];

/** Calls back whenever the mail may have changed, for as long as the pane is open. An asking that fails is tried again next time. */
export function watchDraft(item: EditableItem, clock: Clock, changed: () => void): void {
  let last: string | null = null;
  for (const event of EVENTS)
    item.addHandlerAsync?.(
      event,
      () => {
        changed();
      },
      () => undefined,
    );
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    const now = JSON.stringify(await readWritten(item, clock).catch(() => null));
    if (now === "null") return;
    if (last !== null && now !== last) changed();
    last = now;
  };
  const next = (): void => {
    clock.after(EVERY, () => {
      void look().finally(next);
    });
  };
  void look().finally(next);
}

function readWritten({ subject, body, from }: EditableItem, clock: Clock): Promise<readonly unknown[]> {
  const deadline = { clock, at: clock.now() + READ_TIMEOUT_MS };
  return Promise.all([
    ask<string>((callback) => {
      subject.getAsync(callback);
    }, deadline),
    ask<string>((callback) => {
      body.getAsync("html", callback);
    }, deadline),
    from === undefined
      ? null
      : ask<{ readonly emailAddress: string }>((callback) => {
          from.getAsync(callback);
        }, deadline).catch(() => null),
  ]);
}
