import type { ConversationSide } from "../host/conversation-side.ts";
import { clientProfile } from "../host/client-profile.ts";
import { carryOut } from "../host/execute-method.ts";
import { faultFor } from "../host/fault.ts";
import { initialData } from "../host/initial-data.ts";
import { refused, type Outcome } from "../host/outcome.ts";
import { spoilOutcome } from "../host/spoil-outcome.ts";
import { runCall } from "../host/run-call.ts";
import { nativeAnswer, nativeData, type NativeData } from "./native-answer.ts";
import { nativeContext } from "./native-context.ts";
import { nativeParameters } from "./native-parameters.ts";

const initialDataCall = 1;
const functionCompleted = 94;
const appCommandInvoked = 39;

type Callback = (result: NativeData, resultCode: number) => void;
type Handler = (id: number, payload: NativeData) => void;

/** The native half of classic Outlook as its library sees it, and the way to start a handler. */
export interface NativeBridge {
  /** What stands under `window.external`. */
  readonly external: object;
  /** Runs a function by the manifest's name for it, as soon as the library listens. */
  readonly invoke: (functionName: string, sourceId: string) => void;
}

/** Builds the bridge; answers come in a later turn, as they do over a process border. */
export function openNativeBridge(side: Omit<ConversationSide, "post" | "hostOrigin">): NativeBridge {
  const heard: { handler: Handler | null; wanted: (() => void) | null } = { handler: null, wanted: null };
  const settings = side.settings();
  const client = clientProfile(settings.client);
  const execute = (id: number, given: readonly unknown[] | null, callback: Callback): void => {
    const parameters = [...(given ?? [])];
    if (id === functionCompleted) {
      setTimeout(callback, 0, nativeData(), 0);
      side.completed(Number(parameters[1]), String(parameters[2]));
    } else if (id === initialDataCall) {
      const data = initialData(side.item(), side.mailbox(), client, side.addIn.permission);
      setTimeout(callback, 0, nativeData(JSON.stringify(data)), 0);
    } else answerCall(id, parameters, side, callback);
  };
  return {
    external: {
      GetHostInfo: () => `Outlook|Win32|16.02|${settings.locale}|classic||disableLogging|0`,
      GetContext: () => nativeContext(client, settings, side.mailbox),
      GetLoggingAllowed: () => false,
      Execute: execute,
      RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: (status: number) => void) => {
        setTimeout(() => {
          callback(0);
          if (id !== appCommandInvoked) return;
          // An event that comes before the library has its answer is lost (office-host-protocol.md 8).
          heard.handler = handler;
          heard.wanted?.();
        }, 0);
      },
      UnregisterEvent: (_id: number, _target: unknown, callback: (status: number) => void) => {
        setTimeout(callback, 0, 0);
      },
    },
    invoke: (functionName, sourceId) => {
      const event = JSON.stringify({ source: { id: sourceId }, type: sourceId });
      const fire = (): void => heard.handler?.(appCommandInvoked, nativeData(sourceId, functionName, event));
      if (heard.handler === null) heard.wanted = fire;
      else fire();
    },
  };
}

function answerCall(
  id: number,
  given: readonly unknown[],
  side: Omit<ConversationSide, "post" | "hostOrigin">,
  callback: Callback,
): void {
  const settings = side.settings();
  const ran = runCall(id, nativeParameters(id, given), {
    item: side.item(),
    mailbox: side.mailbox(),
    client: clientProfile(settings.client),
    freshId: side.freshId,
    inEvent: side.inEvent,
  });
  const fault = faultFor(settings.faults, ran.name);
  const send = (outcome: Outcome): void => {
    const code = outcome.kind === "refused" ? outcome.code : null;
    const result = ran.unknown ? "unknown" : code === null ? "ok" : "error";
    side.record({ direction: "to add-in", action: "Execute", call: ran.name, result, code, size: 0 });
    callback(nativeAnswer(outcome), 0);
  };
  side.later(settings.latency, () => {
    if (fault?.kind === "silent" || fault?.kind === "null") return;
    if (fault?.kind === "error") send(refused(fault.code));
    else carryOut(spoilOutcome(ran.outcome, fault), side, send);
  });
}
