import type { Clock } from "#hosts/outlook/clock.ts";

export interface FakeClock extends Clock {
  /** Lets everything happen that happens within so many milliseconds, in order; takes no real time. */
  readonly advance: (millis: number) => Promise<void>;
  /** How many callbacks are still to come. */
  readonly pending: () => number;
}

interface Timer {
  readonly at: number;
  readonly then: () => void;
}

/** A clock that stands still until a test turns it. It starts at noon of the 24th of November 2026. */
export function fakeClock(): FakeClock {
  const timers = new Set<Timer>();
  let now = new Date(2026, 10, 24, 12).getTime();
  const due = (until: number) => [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  const advance = async (millis: number) => {
    const until = now + millis;
    await settle();
    for (let timer = due(until); timer; timer = due(until)) {
      timers.delete(timer);
      now = Math.max(now, timer.at);
      timer.then();
      await settle();
    }
    now = until;
  };
  return {
    now: () => now,
    after: (millis, then) => {
      const timer = { at: now + millis, then };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    advance: advance,
    pending: () => timers.size,
  };
}

/** Promises that are already settled get to run, however long their chain. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
