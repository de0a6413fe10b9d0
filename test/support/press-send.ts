import type { Policy } from "#core/policy/policy.ts";
import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";
import type { FakeOutlook, StoodIn } from "./fake-outlook.ts";
import { fakeOutlook } from "./fake-outlook.ts";
import { plainExtraction } from "./plain-extraction.ts";
import type { FakeClock } from "./fake-clock.ts";
import { fakeClock } from "./fake-clock.ts";

export interface Pressed {
  /** Every answer that Outlook got. */
  readonly answers: readonly Completion[];
  /** Milliseconds from the call to the first answer. */
  readonly after: number;
  readonly outlook: StoodIn;
  readonly clock: FakeClock;
}

/** Presses Send on what stands in the window and lets ten seconds pass, or more. */
export async function pressSend(
  fake: FakeOutlook,
  policy: Policy,
  wait = 10_000,
  stores: readonly KeyValueStore[] = [],
): Promise<Pressed> {
  const clock = fakeClock();
  const outlook = fakeOutlook(fake, clock);
  const start = clock.now();
  const answers: Completion[] = [];
  let after = -1;
  const completed = (options: Completion = {}) => {
    if (after < 0) after = clock.now() - start;
    answers.push(options);
  };
  const parts = { context: () => outlook.context, clock, policy };
  handleSend({ completed }, { ...parts, extraction: plainExtraction, stores });
  await clock.advance(wait);
  return { answers, after, outlook, clock };
}
