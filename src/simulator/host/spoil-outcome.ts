import type { Fault } from "./fault.ts";
import type { Outcome } from "./outcome.ts";
import { isRecord } from "./parameters.ts";

/** What a call comes to under a fault that lets it succeed. */
export function spoilOutcome(outcome: Outcome, fault: Fault | undefined): Outcome {
  if (outcome.kind !== "done" || fault === undefined) return outcome;
  switch (fault.kind) {
    case "empty":
      return { ...outcome, data: emptied(outcome.data) };
    case "undefined":
      return { ...outcome, data: undefined };
    case "ignored":
      return { kind: "done", data: outcome.data };
    default:
      return outcome;
  }
}

/** No recipients, no text, no bytes: the shape is right and nothing is in it. */
function emptied(data: unknown): unknown {
  if (Array.isArray(data)) return [];
  if (typeof data === "string") return "";
  return isRecord(data) ? { ...data, content: "" } : data;
}
