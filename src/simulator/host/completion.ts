import { isRecord, textOf } from "./parameters.ts";

/** What a handler hands to `event.completed` (platform.md 1.3). */
export interface Completion {
  readonly allowEvent: boolean;
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string;
  readonly cancelLabel: string;
  readonly commandId: string;
  /** As `getInitializationContextAsync` will hand it on; empty where there is none. */
  readonly contextData: string;
  readonly promptsUser: boolean;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const contextText = (data: unknown): string => {
  if (data === undefined || data === null) return "";
  return typeof data === "string" ? data : JSON.stringify(data);
};

/** Reads a completion off the wire. Only an explicit `allowEvent: false` holds a mail back; unknown options are left out. */
export function readCompletion(eventText: string): Completion {
  const event = parsed(eventText);
  const given = isRecord(event) ? event["completedContext"] : undefined;
  const options = isRecord(given) ? given : {};
  return {
    allowEvent: options["allowEvent"] !== false,
    errorMessage: textOf(options, "errorMessage"),
    errorMessageMarkdown: textOf(options, "errorMessageMarkdown"),
    cancelLabel: textOf(options, "cancelLabel"),
    commandId: textOf(options, "commandId"),
    contextData: contextText(options["contextData"]),
    promptsUser: textOf(options, "sendModeOverride").toLowerCase() === "promptuser",
  };
}
