import { expect, test } from "@jest/globals";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import { ruleHealth } from "#core/policy/rule-health.ts";
import { aPolicy, outside } from "../../support/a-policy.ts";

const policy = aPolicy([outside("block")], { rollout: { ...defaultRollout, falseAlarmLimit: 10, leastShown: 50 } });

test.each([
  ["nothing was counted", 0, 0, false],
  ["few warnings say nothing", 49, 49, false],
  ["at the limit", 50, 5, false],
  ["beyond it", 50, 6, true],
  ["many warnings, few of them false", 5_000, 400, false],
])("%s", (_, shown, falseAlarm, isBeyond) => {
  expect(ruleHealth(policy, [{ rule: "outside-block", shown, falseAlarm }], () => 0)).toEqual([
    { rule: "outside-block", shown, falseAlarm, phase: "hold", isBeyond, mails: 0, per100: null },
  ]);
});

test("units and days are summed, and rules that are gone are left out", () => {
  const counts = [
    { rule: "outside-block", shown: 30, falseAlarm: 1 },
    { rule: "outside-block", shown: 30, falseAlarm: 6 },
    { rule: "a-rule-of-last-year", shown: 90, falseAlarm: 90 },
  ];
  expect(ruleHealth(policy, counts, () => 0)).toMatchObject([
    { rule: "outside-block", shown: 60, falseAlarm: 7, isBeyond: true },
  ]);
});

test.each([
  [300, 6, 2],
  [4_000, 61, 1.53],
  [0, 6, null],
])("of %i mails %i asked: %s in 100", (mails, shown, per100) => {
  const [health] = ruleHealth(policy, [{ rule: "outside-block", shown, falseAlarm: 0 }], () => mails);
  expect([health?.mails, health?.per100]).toEqual([mails, per100]);
});
