import type { Finding } from "../detect/finding.ts";
import type { Facts } from "../facts/facts.ts";
import { holds } from "./holds.ts";
import type { Policy, Rule } from "./policy.ts";
import { SEVERITIES } from "./policy.ts";
import type { Reason, Verdict } from "./verdict.ts";

/** Every rule speaks for itself; the strictest of those that speak is the answer, and all of them are its reasons. */
export function decide(facts: Facts, findings: readonly Finding[], policy: Policy): Verdict {
  const reasons = policy.rules
    .map((rule) => reasonOf(rule, facts, findings))
    .filter((reason): reason is Reason => reason !== undefined);
  const [first, ...rest] = SEVERITIES.slice()
    .reverse()
    .reduce<readonly Reason[]>((sorted, severity) => sorted.concat(reasons.filter((r) => r.severity === severity)), []);
  return first === undefined ? { action: "allow" } : { action: first.severity, reasons: [first, ...rest] };
}

function reasonOf(rule: Rule, facts: Facts, findings: readonly Finding[]): Reason | undefined {
  const grounds = holds(rule.when, facts, findings);
  return grounds === undefined ? undefined : { rule: rule.id, severity: rule.then, ...grounds };
}
