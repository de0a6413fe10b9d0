import type { Breach } from "./breach.ts";
import { isNearMiss } from "./is-near-miss.ts";

const SETTLED: readonly Breach["state"][] = ["notified", "not_notified", "closed", "rejected"];

/** Nothing is left to count: told, decided, imported with the answer, over, or no breach at all. */
export function isSettled(
  breach: Pick<Breach, "state" | "authorityDecision" | "authorityLegacyText" | "scenario">,
): boolean {
  const { state, authorityDecision, authorityLegacyText } = breach;
  const isDecided = authorityDecision === "do_not_notify" || authorityLegacyText !== null;
  return isNearMiss(breach) || SETTLED.indexOf(state) >= 0 || isDecided;
}
