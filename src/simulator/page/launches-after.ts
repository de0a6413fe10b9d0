import type { LaunchEvent } from "../host/add-in.ts";
import { clientProfile } from "../host/client-profile.ts";
import { itemEvents } from "../host/item-events.ts";
import type { State } from "./state/state.ts";

/** OnNewMessageCompose comes with a new item only, OnMessageCompose with a draft too (platform.md 3.6). */
function openingTypes(before: State, state: State, key: string): readonly string[] {
  if (state.items[key]?.kind === "appointment") return ["OnNewAppointmentOrganizer"];
  return before.items[key] === undefined ? ["OnNewMessageCompose", "OnMessageCompose"] : ["OnMessageCompose"];
}

function typesAfter(before: State, state: State, key: string): readonly string[] {
  const item = state.items[key];
  if (item?.mode !== "compose") return [];
  if (before.open !== key) return openingTypes(before, state, key);
  const old = before.items[key];
  if (old === undefined || old === item) return [];
  return itemEvents(old, item, clientProfile(state.settings.client)).flatMap(({ launch }) => launch ?? []);
}

/** The handlers that a change of state starts, each once, and the item that they are about. */
export function launchesAfter(before: State, state: State): readonly (LaunchEvent & { readonly itemKey: string })[] {
  const { open, addIn } = state;
  if (open === null || addIn === null) return [];
  const types = new Set(typesAfter(before, state, open));
  return addIn.launchEvents.filter(({ type }) => types.has(type)).map((event) => ({ ...event, itemKey: open }));
}
