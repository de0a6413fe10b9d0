import { useSyncExternalStore } from "react";
import type { Store } from "./create-store.ts";

/** The store's state in a component; drawn again when it changes. */
export function useStore<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.subscribe, store.state);
}
