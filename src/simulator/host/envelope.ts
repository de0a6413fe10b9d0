import { isRecord } from "./parameters.ts";

/** A message of the library's, as text in `postMessage` (office-host-protocol.md 4). */
export interface Request {
  readonly conversationId: string;
  readonly correlationId: number | string;
  readonly action: string;
  readonly type: "invoke" | "register" | "unregister";
  readonly data: unknown;
  readonly origin: string;
}

const types = ["invoke", "register", "unregister"] as const;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The request in a message, or null where the message is something else: a page may post what it likes. */
export function readRequest(text: unknown): Request | null {
  const message = typeof text === "string" ? parsed(text) : undefined;
  if (!isRecord(message) || message["_messageType"] !== 0) return null;
  const { _correlationId: correlationId, _conversationId: conversationId, _actionName: action } = message;
  if (typeof correlationId !== "number" && typeof correlationId !== "string") return null;
  if (typeof conversationId !== "string" || typeof action !== "string") return null;
  const type = types[Number(message["_actionType"] ?? 0)] ?? "invoke";
  return { conversationId, correlationId, action, type, data: message["_data"], origin: String(message["_origin"]) };
}

/** What an answer or an event repeats of the request that asked for it. */
export interface Address {
  readonly conversationId: string;
  readonly correlationId: number | string;
  readonly action: string;
}

const response = (to: Address, origin: string, kind: 0 | 1, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: to.action,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: kind,
  });

/** The answer to a request, as text to post. */
export function answerText(to: Address, hostOrigin: string, data: unknown): string {
  return response(to, hostOrigin, 0, data);
}

/** An event for whoever registered with `to`, as text to post. */
export function eventText(to: Address, hostOrigin: string, data: unknown): string {
  return response(to, hostOrigin, 1, data);
}
