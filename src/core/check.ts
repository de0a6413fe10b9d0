import { detect } from "./detect/detect.ts";
import type { Finding, TextFinding } from "./detect/finding.ts";
import { decide } from "./policy/decide.ts";
import type { Policy } from "./policy/policy.ts";
import type { TracedFacts } from "./trace.ts";
import type { Verdict } from "./policy/verdict.ts";

export interface Checked {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** The whole judgement of one mail. `kept` are findings from a pre-check, for attachments that were not read again. */
export function check(facts: TracedFacts, policy: Policy, kept?: readonly TextFinding[]): Checked {
  const findings = detect(facts, kept);
  return { findings, verdict: decide(facts, findings, policy) };
}
