/** Time as the program gives it, so that a test can turn the hands. */
export interface Clock {
  /** Milliseconds; only differences mean something. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds, unless the function it returns has been called before. */
  readonly after: (millis: number, then: () => void) => () => void;
}

/** A moment after which an answer is of no use. */
export interface Deadline {
  readonly clock: Clock;
  /** On that clock. */
  readonly at: number;
}

/** The same deadline, or so many milliseconds from now if that is sooner. */
export function atMostMillis({ clock, at }: Deadline, millis: number): Deadline {
  return { clock, at: Math.min(at, clock.now() + millis) };
}
