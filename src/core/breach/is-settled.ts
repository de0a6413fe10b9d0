import type { Breach } from "./breach.ts";

const SETTLED: readonly Breach["state"][] = ["notified", "not_notified", "closed", "rejected"];

/** Nothing is left to count: told, decided, imported with the answer, or over. */
export function isSettled({
  state,
  saDecision,
  saLegacyText,
}: Pick<Breach, "state" | "saDecision" | "saLegacyText">): boolean {
  return SETTLED.indexOf(state) >= 0 || saDecision === "do_not_notify" || saLegacyText !== null;
}
