import { clientProfile } from "./client-profile.ts";
import type { ConversationSide } from "./conversation-side.ts";
import type { Request } from "./envelope.ts";
import { errorCode } from "./error-code.ts";
import { faultFor } from "./fault.ts";
import { refused, type Outcome } from "./outcome.ts";
import { isRecord, type Parameters } from "./parameters.ts";
import { runCall } from "./run-call.ts";
import { spoilOutcome } from "./spoil-outcome.ts";

/** Answers a mailbox call (`ExecuteMethod`), with the latency and the fault that the settings ask for. */
export function executeMethod(request: Request, side: ConversationSide, reply: (data: unknown) => void): void {
  const { id, parameters } = callOf(request.data);
  const settings = side.settings();
  const ran = runCall(id, parameters, {
    item: side.item(),
    mailbox: side.mailbox(),
    client: clientProfile(settings.client),
    freshId: side.freshId,
    inEvent: side.inEvent,
  });
  const fault = faultFor(settings.faults, ran.name);
  const send = (outcome: Outcome): void => {
    const data = fault?.kind === "null" ? null : onWire(outcome);
    const code = outcome.kind === "refused" ? outcome.code : null;
    const result = ran.unknown ? "unknown" : code === null ? "ok" : "error";
    side.record({ direction: "to add-in", action: request.action, call: ran.name, result, code, size: sizeOf(data) });
    reply(data);
  };
  side.later(settings.latency, () => {
    if (fault?.kind === "silent")
      side.record({
        direction: "to add-in",
        action: request.action,
        call: ran.name,
        result: "silent",
        code: null,
        size: 0,
      });
    else if (fault?.kind === "error") send(refused(fault.code));
    else carryOut(spoilOutcome(ran.outcome, fault), side, send);
  });
}

/** Applies what a call changes, waits for what it asks of the window, and answers. */
export function carryOut(
  outcome: Outcome,
  side: Pick<ConversationSide, "takeOver" | "perform">,
  send: (outcome: Outcome) => void,
): void {
  if (outcome.kind !== "done") {
    send(outcome);
    return;
  }
  const { item, mailbox, request } = outcome;
  if (item !== undefined || mailbox !== undefined)
    side.takeOver({ ...(item === undefined ? {} : { item }), ...(mailbox === undefined ? {} : { mailbox }) });
  if (request === undefined) send(outcome);
  else
    side.perform(request).then(send, () => {
      send(refused(errorCode.response));
    });
}

function callOf(data: unknown): { readonly id: number; readonly parameters: Parameters } {
  const message = isRecord(data) ? data : {};
  const method = message["MethodData"];
  const given = message["ApiParams"];
  return {
    id: isRecord(method) ? Number(method["DispatchId"]) : Number.NaN,
    parameters: Array.isArray(given) ? Object.fromEntries(Object.entries(given)) : isRecord(given) ? given : {},
  };
}

function onWire(outcome: Outcome): object {
  if (outcome.kind === "raw") return outcome.data;
  return outcome.kind === "refused" ? { error: true, errorCode: outcome.code } : { error: false, data: outcome.data };
}

function sizeOf(data: object | null): number {
  const content = isRecord(data) && isRecord(data["data"]) ? data["data"]["content"] : undefined;
  // A file's text is long: its own length is near enough, and saves writing it out twice.
  return typeof content === "string" ? content.length : JSON.stringify(data).length;
}
