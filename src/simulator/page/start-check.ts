import type { LaunchEvent } from "../host/add-in.ts";
import type { Completion } from "../host/completion.ts";
import type { SendEvent } from "../host/send-flow.ts";
import type { Settings } from "../host/settings.ts";
import type { Launch } from "./frames/launch.ts";

/** How a handler's run ends; at most one of the two is called. */
export interface HandlerEnds {
  readonly completed: (completion: Completion) => void;
  readonly failed: () => void;
}

/** Runs the handler of an event for an item; null where there is no add-in. */
export type RunHandler = (event: LaunchEvent, itemKey: string, ends: HandlerEnds) => Launch | null;

/** Starts a handler with Outlook's two clocks beside it; the returned function ends all three. */
export function startCheck(
  run: (ends: HandlerEnds) => Launch | null,
  { slowAfter, timeOutAfter }: Settings,
  goOn: (event: SendEvent) => void,
): () => void {
  const tooSlow = setTimeout(() => {
    goOn({ type: "took-longer" });
  }, slowAfter);
  const outOfTime = setTimeout(() => {
    stop();
    goOn({ type: "time-ran-out" });
  }, timeOutAfter);
  const stopClocks = (): void => {
    clearTimeout(tooSlow);
    clearTimeout(outOfTime);
  };
  const launch = run({
    completed: (completion) => {
      stopClocks();
      goOn({ type: "completed", completion });
    },
    failed: () => {
      stopClocks();
      goOn({ type: "could-not-start" });
    },
  });
  const stop = (): void => {
    stopClocks();
    launch?.stop();
  };
  return stop;
}
