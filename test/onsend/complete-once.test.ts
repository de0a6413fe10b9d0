import { expect, test } from "@jest/globals";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { completeOnce } from "../../src/onsend/complete-once.ts";
import { fakeClock } from "../support/fake-clock.ts";

test("the first answer counts, and every timer is stopped before it is given", async () => {
  const clock = fakeClock();
  const answers: (Completion | undefined)[] = [];
  let pendingWhenAnswered = -1;
  const event = {
    completed: (options?: Completion) => {
      pendingWhenAnswered = clock.pending();
      answers.push(options);
    },
  };
  const once = completeOnce(event, clock);
  once.clock.after(5000, () => {
    once.complete({ allowEvent: true });
  });
  once.complete({ allowEvent: false });
  once.complete({ allowEvent: true });
  once.clock.after(100, () => {
    once.complete({ allowEvent: true });
  });
  await clock.advance(10_000);
  expect(answers).toEqual([{ allowEvent: false }]);
  expect(pendingWhenAnswered).toBe(0);
});

test("a timer that has been stopped does not go off", async () => {
  const clock = fakeClock();
  let rings = 0;
  const once = completeOnce({ completed: () => undefined }, clock);
  const stop = once.clock.after(100, () => {
    rings++;
  });
  stop();
  once.clock.after(200, () => {
    rings++;
  });
  await clock.advance(1000);
  expect(rings).toBe(1);
  expect(clock.pending()).toBe(0);
});
