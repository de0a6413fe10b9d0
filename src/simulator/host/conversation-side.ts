import type { HostRequest } from "./host-request.ts";
import type { Permission } from "./initial-data.ts";
import type { Item } from "./item.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Outcome } from "./outcome.ts";
import type { Settings } from "./settings.ts";
import type { TraceEntry } from "./trace.ts";

/** What a conversation needs from the window around it. */
export interface ConversationSide {
  readonly hostOrigin: string;
  readonly controlId: string;
  readonly addIn: { readonly name: string; readonly origin: string; readonly permission: Permission };
  /** Whether the frame runs an event handler, which may not open windows. */
  readonly inEvent: boolean;
  readonly post: (text: string) => void;
  readonly item: () => Item | null;
  readonly mailbox: () => Mailbox;
  readonly settings: () => Settings;
  readonly freshId: () => string;
  readonly takeOver: (change: { readonly item?: Item; readonly mailbox?: Mailbox }) => void;
  readonly perform: (request: HostRequest) => Promise<Outcome>;
  /** The add-in's `event.completed`, as JSON text of the event with its `completedContext`. */
  readonly completed: (status: number, eventText: string) => void;
  readonly record: (entry: Omit<TraceEntry, "frame">) => void;
  readonly later: (milliseconds: number, run: () => void) => void;
}
