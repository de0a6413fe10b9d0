import { clientProfile } from "../host/client-profile.ts";
import { initialData } from "../host/initial-data.ts";
import { itemEvents } from "../host/item-events.ts";
import type { OpenFrame } from "./frames/frame-host.ts";
import type { State } from "./state/state.ts";

/** Tells an open pane what a change of state means to it: another item where it is pinned, or changes of its own item. */
export function notifyPane(before: State, state: State, pane: OpenFrame | null): void {
  if (pane === null || state.pane === null || state.pane.opening !== before.pane?.opening) return;
  const key = state.pane.itemKey;
  const client = clientProfile(state.settings.client);
  const item = key === null ? null : (state.items[key] ?? null);
  if (before.pane.itemKey !== key) {
    const permission = state.addIn?.permission ?? "Restricted";
    pane.conversation.fire("olkItemSelectedChanged", initialData(item, state.mailbox, client, permission) ?? "");
    return;
  }
  const old = key === null ? undefined : before.items[key];
  if (item === null || old === undefined || old === item) return;
  for (const event of itemEvents(old, item, client))
    if (event.name !== "") pane.conversation.fire(event.name, event.payload);
}
