import type { Outlook } from "../outlook.ts";
import type { Event } from "../state/event.ts";
import type { State } from "../state/state.ts";
import type { Wording } from "../wording.ts";

/** What every part of the window gets: what to show, how to say it, and where to report what the user did. */
export interface WindowProps {
  readonly state: State;
  readonly words: Wording;
  readonly send: (event: Event) => void;
  readonly outlook: Outlook;
}
