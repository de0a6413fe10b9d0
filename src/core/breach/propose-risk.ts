import type { BreachJudgement } from "./breach.ts";

/** A proposal after the authority's scales; it is shown, and decides and ticks nothing (register.md 1.3). */
export function proposeRisk(
  likelihood: BreachJudgement["likelihood"],
  severity: BreachJudgement["severity"],
): BreachJudgement["risk"] {
  if (likelihood === null || severity === null) return null;
  if (severity === "serious" || (likelihood === "certain" && severity === "considerable")) return "high";
  return severity === "negligible" || (likelihood === "unlikely" && severity === "limited") ? "unlikely" : "risk";
}
