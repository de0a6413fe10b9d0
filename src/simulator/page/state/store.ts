import type { Event } from "./event.ts";
import { reduce } from "./reduce.ts";
import type { State } from "./state.ts";

/** Holds the one state and tells its listeners when it has changed, with the state before. */
export interface Store {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  readonly subscribe: (listener: (before: State) => void) => () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<(before: State) => void>();
  return {
    state: () => state,
    send: (event) => {
      const before = state;
      state = reduce(before, event);
      if (state !== before) for (const listener of [...listeners]) listener(before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
