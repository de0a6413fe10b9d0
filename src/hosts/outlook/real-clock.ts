import type { Clock } from "./clock.ts";

declare function setTimeout(then: () => void, millis: number): number;
declare function clearTimeout(timer: number): void;

/** The engine's own time. */
export const realClock: Clock = {
  now: () => Date.now(),
  after: (millis, then) => {
    const timer = setTimeout(then, millis);
    return () => {
      clearTimeout(timer);
    };
  },
};
