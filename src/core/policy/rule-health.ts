import { phaseOf } from "./phase-of.ts";
import type { Phase, Policy } from "./policy.ts";

/** What senders made of a rule, summed over a time. */
export interface RuleCount {
  readonly rule: string;
  readonly shown: number;
  readonly falseAlarm: number;
}

/** A rule as it works here: whether too many of its warnings are called false. */
export interface RuleHealth extends RuleCount {
  readonly phase: Phase;
  /** More false alarms than `rollout.falseAlarmLimit` allows, among at least `rollout.leastShown` warnings. */
  readonly isBeyond: boolean;
}

/** Every rule of the policy, in its order, by what was counted of it. */
export function ruleHealth({ rules, rollout }: Policy, counts: readonly RuleCount[]): readonly RuleHealth[] {
  return rules.map((rule) => {
    const { id } = rule;
    const sum = (what: "shown" | "falseAlarm") =>
      counts.reduce((total, count) => (count.rule === id ? total + count[what] : total), 0);
    const shown = sum("shown");
    const falseAlarm = sum("falseAlarm");
    const isBeyond = shown >= rollout.leastShown && falseAlarm * 100 > rollout.falseAlarmLimit * shown;
    return { rule: id, shown, falseAlarm, phase: phaseOf(rule, rollout), isBeyond };
  });
}
