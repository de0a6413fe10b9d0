import { phaseOf } from "./phase-of.ts";
import type { Phase, Policy } from "./policy.ts";

/** What senders made of a rule, summed over a time. */
export interface RuleCount {
  readonly rule: string;
  readonly shown: number;
  readonly falseAlarm: number;
}

/** Counted as a rule's `shown` is: every mail for which Send was pressed, whether a rule spoke or not. */
export const ALL_MAILS = "all-mails";

/** A rule as it works here: how often it asks, and whether too many of its warnings are called false. */
export interface RuleHealth extends RuleCount {
  readonly phase: Phase;
  /** More false alarms than `rollout.falseAlarmLimit` allows, among at least `rollout.leastShown` warnings. */
  readonly isBeyond: boolean;
  /** Mails that were sent in the same time. */
  readonly mails: number;
  /** Questions in 100 mails, or where the rule is only observed, what they would have been; null where no mails were counted. */
  readonly per100: number | null;
}

/** Every rule of the policy, in its order, by what was counted of it; `mailsOf` says how many mails there were in that time. */
export function ruleHealth(
  { rules, rollout }: Policy,
  counts: readonly RuleCount[],
  mailsOf: (rule: string) => number,
): readonly RuleHealth[] {
  return rules.map((rule) => {
    const { id } = rule;
    const sum = (what: "shown" | "falseAlarm") =>
      counts.reduce((total, count) => (count.rule === id ? total + count[what] : total), 0);
    const shown = sum("shown");
    const falseAlarm = sum("falseAlarm");
    const isBeyond = shown >= rollout.leastShown && falseAlarm * 100 > rollout.falseAlarmLimit * shown;
    const mails = mailsOf(id);
    const per100 = mails === 0 ? null : Math.round((10_000 * shown) / mails) / 100;
    return { rule: id, shown, falseAlarm, phase: phaseOf(rule, rollout), isBeyond, mails, per100 };
  });
}
