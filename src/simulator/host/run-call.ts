import { calls } from "./calls/index.ts";
import type { Call, CallContext } from "./call.ts";
import { errorCode } from "./error-code.ts";
import type { Item } from "./item.ts";
import { newItem } from "./new-item.ts";
import { offersSet } from "./offers-set.ts";
import { refused, type Outcome } from "./outcome.ts";
import type { Parameters } from "./parameters.ts";
import { placeOf } from "./place-of.ts";

const byId = new Map<number, Call>(calls.map((call) => [call.id, call]));

/** Who calls and from where. */
export interface Caller extends Omit<CallContext, "item"> {
  readonly item: Item | null;
  /** Whether an event handler calls, which may not open windows (platform.md 1.6). */
  readonly inEvent: boolean;
}

/** A call's result, its name, and whether the simulator or the played client lacks it: a test that meets one fails. */
export interface Ran {
  readonly name: string;
  readonly outcome: Outcome;
  readonly unknown: boolean;
}

/** Runs one call by its number. Outlook answers what it does not know with error 9020. */
export function runCall(id: number, parameters: Parameters, caller: Caller): Ran {
  const call = byId.get(id);
  if (call === undefined || !offersSet(caller.client.mailboxSet, call.since))
    return { name: call?.name ?? `call ${id}`, outcome: refused(errorCode.response), unknown: true };
  const allowed = call.where.includes(placeOf(caller.item)) && !(caller.inEvent && call.notInEvents);
  if (!allowed) return { name: call.name, outcome: refused(errorCode.notSupportedHere), unknown: false };
  const item = caller.item ?? newItem("none", caller.mailbox.user, 0);
  return { name: call.name, outcome: call.run(parameters, { ...caller, item }), unknown: false };
}
