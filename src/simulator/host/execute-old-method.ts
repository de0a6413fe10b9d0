import type { ConversationSide } from "./conversation-side.ts";
import type { Request } from "./envelope.ts";
import { isRecord, textOf } from "./parameters.ts";

/** The older channel's numbers (office-host-protocol.md 7). */
const functionCompleted = 94;
const closeContainer = 97;
const getAccessToken = 98;

/** Outlook's answer where single sign-on is not set up: 13000, "not supported". */
const signOnNotSupported = 13000;

/** Answers an `executeMethod` (small e): a handler's completion, a token, closing the pane. */
export function executeOldMethod(request: Request, side: ConversationSide, reply: (data: unknown) => void): void {
  const data = isRecord(request.data) ? request.data : {};
  const method = isRecord(data["DdaMethod"]) ? data["DdaMethod"] : {};
  const id = Number(method["DispatchId"]);
  const record = (call: string, result: "ok" | "error" | "unknown"): void => {
    side.record({ direction: "to add-in", action: request.action, call, result, code: null, size: 0 });
  };
  if (id === functionCompleted) {
    record("event.completed", "ok");
    reply({ Error: 0, Version: 1 });
    side.completed(Number(data["1"] ?? 0), textOf(data, "2", "{}"));
  } else if (id === closeContainer) {
    record("ui.closeContainer", "ok");
    reply({ Error: 0, Version: 1 });
    void side.perform({ kind: "close-pane" });
  } else if (id === getAccessToken) {
    record("auth.getAccessToken", "error");
    reply({ Error: signOnNotSupported, Version: 1 });
  } else {
    record(`old call ${id}`, "unknown");
    reply({ Error: 5001, Version: 1 });
  }
}
