import type { Clock } from "#hosts/outlook/clock.ts";

/** What Outlook is told about one event; empty for events that hold nothing back (platform.md 1.3). */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: "promptUser";
}

export interface OutlookEvent {
  readonly completed: (options?: Completion) => void;
}

export interface Once {
  /** Outlook's clock for everything this event starts; it stops for good when the event is completed. */
  readonly clock: Clock;
  readonly complete: (options: Completion) => void;
}

/**
 * The one place that completes an event. The first answer counts and stops every timer before it is given: in classic
 * Outlook code runs on afterwards, and a late second answer has released a mail that was held (office-js #6656).
 */
export function completeOnce(event: OutlookEvent, clock: Clock): Once {
  const timers = new Set<() => void>();
  let isCompleted = false;
  const after: Clock["after"] = (millis, then) => {
    if (isCompleted) return () => undefined;
    const forget = () => timers.delete(cancel);
    const stop = clock.after(millis, () => {
      forget();
      then();
    });
    const cancel = () => {
      forget();
      stop();
    };
    timers.add(cancel);
    return cancel;
  };
  const complete = (options: Completion) => {
    if (isCompleted) return;
    isCompleted = true;
    timers.forEach((cancel) => {
      cancel();
    });
    event.completed(options);
  };
  return { clock: { now: clock.now, after }, complete };
}
