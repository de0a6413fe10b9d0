import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CERTAINTIES } from "#core/detect/finding.ts";
import { FINDING_KINDS, textKindsWhere } from "#core/detect/kinds.ts";
import type { TextFinding } from "#core/detect/finding.ts";
import { decide } from "#core/policy/decide.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Condition, Rule } from "#core/policy/policy.ts";
import { SEVERITIES } from "#core/policy/policy.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const cpr: TextFinding = { kind: "cpr", origin: "body", start: 0, end: 11, certainty: "certain", person: 1 };
const other: TextFinding = { ...cpr, start: 20, end: 31, person: 2 };
const health: TextFinding = { kind: "health", origin: ["a.docx"], start: 0, end: 5, certainty: "likely" };
const policyOf = (...rules: readonly Rule[]) => ({ ...defaultPolicy, rules });
const rule = (when: Condition, then: Rule["then"] = "warn", id = "a-rule"): Rule => ({ id, when, then });

describe("conditions", () => {
  const facts = someFacts({
    recipients: [aJudgedRecipient({ kind: "webmail" })],
    unread: [{ origin: ["scan.pdf"], because: "image-only" }],
  });
  test.each<[string, Condition, boolean]>([
    ["a kind that was found", { finding: "cpr" }, true],
    ["a kind that was not", { finding: "union" }, false],
    ["one of several kinds", { finding: ["union", "health"] }, true],
    ["certain enough", { finding: "health", atLeast: "likely" }, true],
    ["not certain enough", { finding: "health", atLeast: "certain" }, false],
    ["in that place", { finding: "cpr", in: "body" }, true],
    ["not in that place", { finding: "cpr", in: "subject" }, false],
    ["in an attachment", { finding: "health", in: ["subject", "attachment"] }, true],
    ["two people", { people: 2 }, true],
    ["not three people", { people: 3 }, false],
    ["a recipient outside", { recipients: "outside" }, true],
    ["a recipient with webmail", { recipients: "webmail" }, true],
    ["no authority among them", { recipients: ["authority", "partner"] }, false],
    ["plain", { channel: "plain" }, true],
    ["not secure", { not: { channel: "secure" } }, true],
    ["something unread", { unread: true }, true],
    ["unread for that reason", { unread: ["image-only"] }, true],
    ["not unread for that reason", { unread: ["encrypted"] }, false],
    ["the subject is open", { subjectIsProtected: false }, true],
    ["all of them", { all: [{ finding: "cpr" }, { channel: "plain" }] }, true],
    ["not all of them", { all: [{ finding: "cpr" }, { channel: "secure" }] }, false],
    ["one of them", { any: [{ finding: "union" }, { channel: "plain" }] }, true],
    ["nothing in an empty all", { all: [] }, false],
    ["nothing in an empty any", { any: [] }, false],
    ["nothing in an empty list of kinds", { finding: [] }, false],
  ])("%s", (_, condition, speaks) => {
    const verdict = decide(facts, [cpr, other, health], policyOf(rule(condition)));
    expect(verdict.action).toBe(speaks ? "warn" : "allow");
  });
});

test("the strictest rule decides, and the others are reasons too", () => {
  const verdict = decide(
    someFacts(),
    [cpr, health],
    policyOf(rule({ finding: "health" }, "warn", "mild"), rule({ finding: "cpr" }, "block", "strict")),
  );
  expect(verdict).toMatchObject({ action: "block", reasons: [{ rule: "strict", findings: [cpr] }, { rule: "mild" }] });
});

test("a possible number is nobody yet", () => {
  const findings = [cpr, { ...other, certainty: "possible" as const }];
  expect(decide(someFacts(), findings, policyOf(rule({ people: 2 }))).action).toBe("allow");
});

test("no rules, no reasons", () => {
  expect(decide(someFacts(), [cpr, health], policyOf())).toEqual({ action: "allow" });
});

const findings = fc.array(
  fc.record({
    kind: fc.constantFrom(...textKindsWhere(() => true)),
    origin: fc.constantFrom<TextFinding["origin"][]>("subject", "body", "quoted", ["a.txt"]),
    start: fc.nat(),
    end: fc.nat(),
    certainty: fc.constantFrom(...CERTAINTIES),
    person: fc.integer({ min: 1, max: 9 }),
  }),
);
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ finding: fc.constantFrom(...FINDING_KINDS), atLeast: fc.constantFrom(...CERTAINTIES) }),
    fc.record({ people: fc.integer({ min: 1, max: 9 }) }),
    fc.constantFrom<Condition[]>(
      { channel: "secure" },
      { channel: "plain" },
      { recipients: "outside" },
      { unread: true },
    ),
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
})).condition;
const rules = fc.array(fc.record({ id: fc.string(), when: condition, then: fc.constantFrom(...SEVERITIES) }));
const strictness = (action: string) => (SEVERITIES as readonly string[]).indexOf(action);

test("adding a rule never makes a verdict milder", () => {
  fc.assert(
    fc.property(findings, rules, rules, (found, few, more) => {
      const facts = someFacts({ recipients: [aJudgedRecipient()] });
      const before = decide(facts, found, policyOf(...few)).action;
      const after = decide(facts, found, policyOf(...few, ...more)).action;
      expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
    }),
  );
});
