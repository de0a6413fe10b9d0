import type { Outcome } from "../host/outcome.ts";

/** What the native side hands to a callback. */
export interface NativeData {
  readonly toArray: () => unknown[];
}

/** Values as the native side hands them over. */
export function nativeData(...values: unknown[]): NativeData {
  return { toArray: () => values };
}

/** A call's result as classic Outlook writes it: JSON text, then the error's number or 0. */
export function nativeAnswer(outcome: Outcome): NativeData {
  if (outcome.kind === "refused") return nativeData("{}", outcome.code, "{}");
  if (outcome.kind === "raw") return nativeData(JSON.stringify(outcome.data), 0);
  return nativeData(JSON.stringify({ data: outcome.data }), 0);
}
