import type { HandedReason, Handover } from "./handover.ts";

/** What Send, or a notice, named when it offered the pane. */
export type NamedAtSend =
  | { readonly kind: "reasons"; readonly reasons: readonly Pick<HandedReason, "rule" | "fingerprint">[] }
  /** The check itself had failed. */
  | { readonly kind: "failed" };

/**
 * Reads what `getInitializationContextAsync` gives: the text that `formatHandover` made, by clients that wrap it once more a
 * text of that text, or nothing where the pane was opened from the ribbon. Undefined for nothing, and for what is not ours.
 */
export function parseHandover(data: unknown): NamedAtSend | undefined {
  const handover = unwrapped(unwrapped(data));
  if (!isRecord(handover) || handover["version"] !== 1) return undefined;
  if (handover["action"] === ("failed" satisfies Handover["action"])) return { kind: "failed" };
  const reasons = handover["reasons"];
  if (!Array.isArray(reasons)) return undefined;
  return { kind: "reasons", reasons: reasons.filter(isReason) };
}

function unwrapped(data: unknown): unknown {
  if (typeof data !== "string") return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

function isReason(value: unknown): value is Pick<HandedReason, "rule" | "fingerprint"> {
  return isRecord(value) && typeof value["rule"] === "string" && typeof value["fingerprint"] === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
