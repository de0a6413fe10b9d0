import type { Finding } from "../detect/finding.ts";
import type { ConditionStep, TracedFacts } from "../trace.ts";
import type { Match } from "./evaluate.ts";
import { evaluate, type GroupedFacts } from "./evaluate.ts";
import { except } from "./except.ts";
import { phaseOf } from "./phase-of.ts";
import { groupOf, policyFor } from "./policy-for.ts";
import type { Policy, Rule } from "./policy.ts";
import { toVerdict } from "./to-verdict.ts";
import type { Reason, Verdict } from "./verdict.ts";

/**
 * Every rule speaks for itself; the strictest of those that speak is the answer, and all of them are its reasons. Which of
 * them anybody is told, in the rollout phase that the organisation is in, `spokenOf` says.
 */
export function decide(facts: TracedFacts, findings: readonly Finding[], organisations: Policy): Verdict {
  const policy = policyFor(organisations, facts.sender.address);
  const reasons = policy.rules
    .map((rule) => reasonOf(rule, facts, findings, policy))
    .filter((reason): reason is Reason => reason !== undefined);
  return toVerdict(reasons);
}

function reasonOf(rule: Rule, facts: TracedFacts, findings: readonly Finding[], policy: Policy): Reason | undefined {
  const phase = phaseOf(rule, policy.rollout);
  if (phase === "off") {
    if (facts.trace !== undefined) facts.trace.onRule({ rule, match: undefined, isOff: true, conditions: [] });
    return undefined;
  }
  const looked = except(rule.id, facts, findings, policy);
  const match = evaluateRule(rule, looked.facts, looked.findings, policy);
  if (match === undefined) return undefined;
  return { rule: rule.id, severity: rule.then, ...match, ...(phase === "hold" ? {} : { phase }) };
}

function evaluateRule(
  rule: Rule,
  traced: TracedFacts,
  findings: readonly Finding[],
  policy: Policy,
): Match | undefined {
  const group = groupOf(policy, traced.sender.address);
  const facts: GroupedFacts & TracedFacts = group === undefined ? traced : { ...traced, group: group.id };
  const { trace } = facts;
  if (trace === undefined) return evaluate(rule.when, facts, findings);
  const conditions: ConditionStep[] = [];
  const match = evaluate(rule.when, facts, findings, { depth: 0, onCondition: (step) => conditions.push(step) });
  trace.onRule({ rule, match, conditions });
  return match;
}
