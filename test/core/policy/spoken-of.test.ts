import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "#core/detect/finding.ts";
import { decide } from "#core/policy/decide.ts";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import { PHASES, SEVERITIES, type Phase, type Rollout, type Rule, type Severity } from "#core/policy/policy.ts";
import { observedIn, shownTo } from "#core/policy/shown-to.ts";
import type { Verdict } from "#core/policy/verdict.ts";
import { aPolicy } from "../../support/a-policy.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const cpr: Finding = { kind: "cpr", origin: "body", start: 0, end: 11, certainty: "certain", person: 1 };
const rule = (id: string, then: Severity): Rule => ({ id, when: { finding: "cpr" }, then });
const decided = (rules: readonly Rule[], rollout: Partial<Rollout>): Verdict =>
  decide(
    someFacts({ recipients: [aJudgedRecipient()] }),
    [cpr],
    aPolicy(rules, { rollout: { ...defaultRollout, ...rollout } }),
  );
const rulesIn = (verdict: Verdict) => (verdict.action === "allow" ? [] : verdict.reasons.map((reason) => reason.rule));

describe("what the sender is told of a rule that would stop the mail", () => {
  test.each<[Phase, string, string, readonly string[]]>([
    ["observe", "allow", "allow", ["stop"]],
    ["advise", "warn", "allow", []],
    ["hold", "block", "block", []],
  ])("%s", (phase, writing, send, observed) => {
    const verdict = decided([rule("stop", "block")], { phase });
    expect(shownTo(verdict, "writing").action).toBe(writing);
    expect(shownTo(verdict, "send").action).toBe(send);
    expect(observedIn(verdict).map((reason) => reason.rule)).toEqual(observed);
  });
});

test("a rule may be ahead of the others, and another behind them", () => {
  const rules = [rule("behind", "block"), rule("with", "justify"), rule("ahead", "warn")];
  const verdict = decided(rules, { phase: "advise", rules: { behind: "observe", ahead: "hold" } });
  expect(rulesIn(shownTo(verdict, "writing"))).toEqual(["with", "ahead"]);
  expect(rulesIn(shownTo(verdict, "send"))).toEqual(["ahead"]);
});

test("what the rules say does not depend on the phase", () => {
  expect(decided([rule("stop", "block")], { phase: "observe" }).action).toBe("block");
});

const someRules = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{3}$/), then: fc.constantFrom(...SEVERITIES) }),
  {
    selector: ({ id }) => id,
    maxLength: 6,
  },
);

test("nobody is told more at Send than while writing, and every rule is shown or counted", () => {
  fc.assert(
    fc.property(
      someRules,
      fc.dictionary(fc.stringMatching(/^[a-z]{3}$/), fc.constantFrom(...PHASES.filter((phase) => phase !== "off"))),
      (rules, own) => {
        const phases = Object.fromEntries(rules.map(({ id }, at) => [id, Object.values(own)[at] ?? "hold"]));
        const verdict = decided(
          rules.map(({ id, then }) => rule(id, then)),
          { rules: phases },
        );
        const writing = rulesIn(shownTo(verdict, "writing"));
        for (const told of rulesIn(shownTo(verdict, "send"))) expect(writing).toContain(told);
        const counted = observedIn(verdict).map((reason) => reason.rule);
        expect([...writing, ...counted].sort()).toEqual(rules.map(({ id }) => id).sort());
      },
    ),
  );
});

test("a rule that is off says nothing and is not counted", () => {
  const one = rule("aaa", "warn");
  for (const verdict of [decided([one], { rules: { aaa: "off" } }), decided([{ ...one, phase: "off" }], {})])
    expect(verdict).toEqual({ action: "allow" });
  expect(decided([{ ...one, phase: "off" }], { rules: { aaa: "hold" } }).action).toBe("warn");
});
