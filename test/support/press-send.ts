import type { Policy } from "#core/policy/policy.ts";
import type { TallyBox } from "#hosts/outlook/tally.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";
import type { StandIn, StoodIn } from "./outlook-stand-in.ts";
import { outlookStandIn } from "./outlook-stand-in.ts";
import { plainExtraction } from "./plain-extraction.ts";
import type { TurnedClock } from "./turned-clock.ts";
import { turnedClock } from "./turned-clock.ts";

export interface Pressed {
  /** Every answer that Outlook got. */
  readonly answers: readonly Completion[];
  /** Milliseconds from the call to the first answer. */
  readonly after: number;
  readonly outlook: StoodIn;
  readonly clock: TurnedClock;
}

/** Presses Send on what stands in the window and lets ten seconds pass, or more. */
export async function pressSend(
  standIn: StandIn,
  policy: Policy,
  wait = 10_000,
  tallies: readonly TallyBox[] = [],
): Promise<Pressed> {
  const clock = turnedClock();
  const outlook = outlookStandIn(standIn, clock);
  const start = clock.now();
  const answers: Completion[] = [];
  let after = -1;
  const completed = (options: Completion = {}) => {
    if (after < 0) after = clock.now() - start;
    answers.push(options);
  };
  const parts = { context: () => outlook.context, clock, policy };
  handleSend({ completed }, { ...parts, extraction: plainExtraction, tallies });
  await clock.turn(wait);
  return { answers, after, outlook, clock };
}
