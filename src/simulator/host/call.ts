import type { ClientProfile } from "./client-profile.ts";
import type { Item } from "./item.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Outcome } from "./outcome.ts";
import type { Parameters } from "./parameters.ts";

/** One API call of Outlook's as the host sees it: a number, and what it does to an item. */
export interface Call {
  /** The dispatch id on the wire. */
  readonly id: number;
  /** As an add-in author writes it: "subject.getAsync". */
  readonly name: string;
  /** The Mailbox requirement set that brought it. */
  readonly since: string;
  /** Where the call means something; elsewhere Outlook answers with an error. */
  readonly where: readonly Place[];
  /** Refused while an event handler runs (platform.md 1.6). */
  readonly notInEvents?: true;
  readonly run: (parameters: Parameters, context: CallContext) => Outcome;
}

export type Place = "message-read" | "message-compose" | "appointment-read" | "appointment-compose" | "no-item";

/** What a call may look at. */
export interface CallContext {
  readonly item: Item;
  readonly mailbox: Mailbox;
  readonly client: ClientProfile;
  /** A fresh name for what the call creates. */
  readonly freshId: () => string;
}

export const messageCompose: readonly Place[] = ["message-compose"];
export const compose: readonly Place[] = ["message-compose", "appointment-compose"];
export const read: readonly Place[] = ["message-read", "appointment-read"];
export const appointmentCompose: readonly Place[] = ["appointment-compose"];
export const anyItem: readonly Place[] = [...compose, ...read];
export const anywhere: readonly Place[] = [...anyItem, "no-item"];
