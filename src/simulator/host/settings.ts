import type { ClientId } from "./client-profile.ts";
import type { Fault } from "./fault.ts";

/** What the settings drawer chooses: which Outlook is played, and what goes wrong in it. */
export interface Settings {
  readonly client: ClientId;
  readonly locale: "da-DK" | "en-US";
  /** Milliseconds before each answer. */
  readonly latency: number;
  readonly faults: readonly Fault[];
  /** Milliseconds before "taking longer than expected"; Outlook's is five seconds. */
  readonly slowAfter: number;
  /** Milliseconds before the handler is given up; Outlook's is five minutes. */
  readonly timeOutAfter: number;
  /** Nobody answers under the add-in's address. */
  readonly addInUnavailable: boolean;
  readonly sharedFolder: boolean;
  /** As new Outlook is after Undo Send: the next Send calls no handler, waits for the time-out and leaves (office-js #6947). */
  readonly afterUndoSend: boolean;
  /** Every event starts two runtimes (office-js #6706). */
  readonly duplicateRuntimes: boolean;
}

export const defaultSettings: Settings = {
  client: "web",
  locale: "da-DK",
  latency: 0,
  faults: [],
  slowAfter: 5_000,
  timeOutAfter: 300_000,
  addInUnavailable: false,
  sharedFolder: false,
  afterUndoSend: false,
  duplicateRuntimes: false,
};
