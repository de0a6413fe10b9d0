import { ask } from "#hosts/outlook/ask.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { EditableItem } from "#hosts/outlook/editable.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { type NamedAtSend, parseHandover } from "#hosts/outlook/parse-handover.ts";

const READ_TIMEOUT_MS = 5_000;

/** From Mailbox 1.15 the open pane is told that Send has named something again; before that Outlook opens it anew. */
const EVENT = "olkInitializationContextChanged";

/** Calls back with what Send named, when the pane opens and whenever it does so again. Whatever fails, the pane shows it all. */
export function watchNamed(
  { item, supports }: Outlook & { readonly item: EditableItem },
  clock: Clock,
  named: (named: NamedAtSend) => void,
): void {
  const tell = (data: unknown): void => {
    const handed = parseHandover(data);
    if (handed !== undefined) named(handed);
  };
  const deadline = { clock, at: clock.now() + READ_TIMEOUT_MS };
  const { getInitializationContextAsync } = item;
  if (getInitializationContextAsync !== undefined)
    ask<unknown>((callback) => {
      getInitializationContextAsync.call(item, callback);
    }, deadline).then(tell, () => undefined);
  if (!supports("1.15")) return;
  // A copy of the library that does not know the event throws.
  ask<unknown>((callback) => {
    item.addHandlerAsync?.(
      EVENT,
      (event) => {
        tell(event?.initializationContextData);
      },
      callback,
    );
  }, deadline).catch(() => undefined);
}
