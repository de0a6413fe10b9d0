import { answerText, eventText, readRequest, type Address, type Request } from "./envelope.ts";
import type { ConversationSide } from "./conversation-side.ts";
import { appContext } from "./app-context.ts";
import { clientProfile } from "./client-profile.ts";
import { executeMethod } from "./execute-method.ts";
import { executeOldMethod } from "./execute-old-method.ts";
import { initialData } from "./initial-data.ts";
import type { TraceEntry } from "./trace.ts";

/** One add-in frame's talk with its host, whoever carries the messages. */
export interface Conversation {
  readonly id: string;
  /** Takes a message of the frame's; what is no request of this conversation is ignored. */
  readonly receive: (text: unknown) => void;
  /** Tells the add-in of an event, if it has registered for it; says whether it had. */
  readonly fire: (event: string, payload: unknown) => boolean;
  /** Runs `then` as soon as the add-in has registered for the event: earlier ones are lost (office-host-protocol.md 8). */
  readonly whenRegistered: (event: string, then: () => void) => void;
  /** Answers nothing from now on. */
  readonly close: () => void;
}

/** Opens the host's side of a conversation with the real library. */
export function openConversation(id: string, side: ConversationSide): Conversation {
  const registered = new Map<string, Address>();
  const waiting = new Map<string, () => void>();
  let open = true;

  const post = (text: string): void => {
    if (open) side.post(text);
  };

  const register = (request: Request): void => {
    post(answerText(request, side.hostOrigin, { Error: 0 }));
    if (request.type === "unregister") registered.delete(request.action);
    else {
      registered.set(request.action, request);
      waiting.get(request.action)?.();
      waiting.delete(request.action);
    }
  };

  const invoke = (request: Request): void => {
    const reply = (data: unknown): void => {
      post(answerText(request, side.hostOrigin, data));
    };
    if (request.action === "ExecuteMethod") executeMethod(request, side, reply);
    else if (request.action === "executeMethod") executeOldMethod(request, side, reply);
    else answerStart(request, side, reply);
  };

  return {
    id,
    receive: (text) => {
      const request = readRequest(text);
      if (!open || request?.conversationId !== id) return;
      side.record(entry("from add-in", request.action, "asked", String(text).length));
      if (request.type === "invoke") invoke(request);
      else register(request);
    },
    fire: (event, payload) => {
      const address = registered.get(event);
      if (address === undefined) return false;
      const text = eventText(address, side.hostOrigin, payload);
      side.record(entry("to add-in", event, "ok", text.length));
      post(text);
      return true;
    },
    whenRegistered: (event, then) => {
      if (registered.has(event)) then();
      else waiting.set(event, then);
    },
    close: () => {
      open = false;
    },
  };
}

function entry(
  direction: TraceEntry["direction"],
  action: string,
  result: TraceEntry["result"],
  size: number,
): Omit<TraceEntry, "frame"> {
  return { direction, action, call: null, result, code: null, size };
}

/** The three questions with which the library starts; anything else is not Outlook's. */
function answerStart(request: Request, side: ConversationSide, reply: (data: unknown) => void): void {
  const settings = side.settings();
  const client = clientProfile(settings.client);
  const mailbox = side.mailbox();
  if (request.action === "ContextActivationManager_getAppContextAsync")
    reply(appContext(side.controlId, { client, settings, mailbox }, side.addIn));
  else if (request.action === "ContextActivationManager_notifyHost") reply(null);
  else if (request.action === "GetInitialData") reply(initialData(side.item(), mailbox, client, side.addIn.permission));
  else side.record(entry("to add-in", request.action, "unknown", 0));
}
