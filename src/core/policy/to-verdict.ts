import { SEVERITIES } from "./policy.ts";
import type { Reason, Verdict } from "./verdict.ts";

/** Reasons as a verdict: the strictest first, and their severity the answer; none allow. */
export function toVerdict(reasons: readonly Reason[]): Verdict {
  const [first, ...rest] = SEVERITIES.slice()
    .reverse()
    .reduce<readonly Reason[]>((sorted, severity) => sorted.concat(reasons.filter((r) => r.severity === severity)), []);
  return first === undefined ? { action: "allow" } : { action: first.severity, reasons: [first, ...rest] };
}
