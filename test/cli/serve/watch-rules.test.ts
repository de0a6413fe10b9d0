import { describe, expect, test } from "@jest/globals";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import type { Policy, Rollout } from "#core/policy/policy.ts";
import { phaseOf } from "#core/policy/phase-of.ts";
import type { RuleState } from "../../../src/cli/org/state-file.ts";
import { healthOf, lowerRules, rememberRules, withLowered } from "../../../src/cli/serve/watch-rules.ts";
import { aPolicy, outside } from "../../support/a-policy.ts";

const RULE = "outside-justify";
const policyWith = (rollout: Partial<Rollout> = {}, rules = [outside("justify"), outside("warn")]): Policy =>
  aPolicy(rules, { rollout: { ...defaultRollout, dropsToAdvice: true, ...rollout } });
const DAYS = ["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-24"];
/** A hundred warnings over so many days, on each of which so many people called some false. */
const counted = (rule: string, days = 4, people = 5, first = DAYS) =>
  first.slice(0, days).map((day) => ({ rule, day, people, shown: 100 / days, falseAlarm: 40 / days }));
const annoying = counted(RULE);

/** What an hour with these counts makes of what is remembered. */
function judge(policy: Policy, before: Readonly<Record<string, RuleState>>, counts = annoying) {
  const states = rememberRules(policy, before, "2026-11-25");
  return withLowered(policy, states, healthOf(policy, states, counts), counts);
}
const servedPhase = (policy: Policy, states: Readonly<Record<string, RuleState>>, rule = RULE) =>
  phaseOf({ id: rule }, lowerRules(policy, states).rollout);

describe("a rule whose warnings are false too often", () => {
  test.each<[string, Partial<Rollout>, string]>([
    ["advises from now on", {}, "advise"],
    ["holds where the organisation wants to decide itself", { dropsToAdvice: false }, "hold"],
    ["holds within the limit", { falseAlarmLimit: 40 }, "hold"],
    ["holds while little has been counted", { leastShown: 101 }, "hold"],
    ["goes on observing", { phase: "observe" }, "observe"],
  ])("%s", (_, rollout, phase) => {
    const policy = policyWith(rollout);
    expect(servedPhase(policy, judge(policy, {}))).toBe(phase);
  });

  test.each<[string, number, number]>([
    ["one mailbox, whatever it posts", 4, 1],
    ["four people", 4, 4],
    ["many people on one day", 1, 500],
    ["many people on two days", 2, 500],
  ])("is not lowered by %s, and is reported", (_, days, people) => {
    const policy = policyWith();
    const states = judge(policy, {}, counted(RULE, days, people));
    expect(servedPhase(policy, states)).toBe("hold");
    expect(healthOf(policy, states, counted(RULE, days, people))[0]).toMatchObject({ isBeyond: true });
  });

  test("is reported though nothing is lowered", () => {
    const policy = policyWith({ dropsToAdvice: false });
    expect(healthOf(policy, rememberRules(policy, {}, "2026-11-25"), annoying)[0]).toMatchObject({
      ...{ rule: RULE, phase: "hold", isBeyond: true },
    });
  });

  test("the others go on holding", () => {
    const policy = policyWith();
    expect(phaseOf({ id: "outside-warn" }, lowerRules(policy, judge(policy, {})).rollout)).toBe("hold");
  });

  test("goes on advising when the next hours are better", () => {
    const policy = policyWith();
    const lowered = judge(policy, {});
    expect(servedPhase(policy, judge(policy, lowered, []))).toBe("advise");
  });

  test.each<[string, Policy]>([
    ["its definition is changed", policyWith({}, [{ ...outside("justify"), then: "warn" }, outside("warn")])],
    ["it is given a phase of its own", policyWith({ rules: { [RULE]: "hold" } })],
  ])("holds again when %s, and what was counted before is forgotten", (_, changed) => {
    const lowered = judge(policyWith(), {});
    expect(servedPhase(changed, judge(changed, lowered))).toBe("hold");
    const since = counted(RULE, 4, 5, ["2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"]);
    expect(servedPhase(changed, judge(changed, rememberRules(changed, lowered, "2026-11-25"), since))).toBe("advise");
  });

  test("another rule's change lifts nothing", () => {
    const lowered = judge(policyWith(), {});
    const changed = policyWith({ rules: { "outside-warn": "observe" } });
    expect(servedPhase(changed, judge(changed, lowered, []))).toBe("advise");
  });
});

describe("a rule that blocks", () => {
  const blocking = policyWith({}, [outside("block"), outside("warn")]);
  const flood = counted("outside-block", 4, 5_000);

  test("is never lowered by counts, however many are posted, and is reported", () => {
    const states = judge(blocking, {}, flood);
    expect(servedPhase(blocking, states, "outside-block")).toBe("hold");
    expect(states["outside-block"]?.advises).toBe(false);
    expect(healthOf(blocking, states, flood)[0]).toMatchObject({ phase: "hold", isBeyond: true });
  });

  test("holds although an earlier version has remembered it as lowered", () => {
    const states = rememberRules(blocking, {}, "2026-11-25");
    const lowered = Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { ...state, advises: true }]));
    expect(servedPhase(blocking, lowered, "outside-block")).toBe("hold");
    expect(servedPhase(blocking, lowered, "outside-warn")).toBe("advise");
  });
});
