/** One state, one way to change it. */
export interface Store<State, Event> {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  /** Tells of every event after it was taken in, with the state before it. */
  readonly subscribe: (listener: (event: Event, before: State) => void) => () => void;
}

export function createStore<State, Event>(
  first: State,
  reduce: (state: State, event: Event) => State,
): Store<State, Event> {
  let state = first;
  const listeners = new Set<(event: Event, before: State) => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      const before = state;
      state = reduce(before, event);
      for (const listener of [...listeners]) listener(event, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
