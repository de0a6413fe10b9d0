import type { Breach } from "./breach.ts";

const SETTLED: readonly Breach["state"][] = ["notified", "not_notified", "closed", "rejected"];

/** Nothing is left to count: told, decided, imported with the answer, or over. */
export function isSettled({
  state,
  authorityDecision,
  authorityLegacyText,
}: Pick<Breach, "state" | "authorityDecision" | "authorityLegacyText">): boolean {
  return SETTLED.indexOf(state) >= 0 || authorityDecision === "do_not_notify" || authorityLegacyText !== null;
}
