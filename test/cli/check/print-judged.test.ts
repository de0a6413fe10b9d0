import { expect, test } from "@jest/globals";
import picocolors from "picocolors";
import { check } from "#core/check.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Judged } from "../../../src/cli/check/judge-file.ts";
import { printJudged } from "../../../src/cli/check/print-judged.ts";
import { toRecord } from "../../../src/cli/check/to-record.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const policy: Policy = {
  ...defaultPolicy,
  rollout: { ...defaultRollout, rules: { "cpr-not-secure": "observe" } },
  texts: { "cpr-not-secure": { da: { fact: "Brug Digital Post." } } },
};
const facts = someFacts({
  texts: [{ origin: "body", value: "CPR 010190-9989" }],
  recipients: [aJudgedRecipient({ address: "navn@gmail.com", kind: "webmail" })],
});

test("a rule that is merely observed is told of, with its phase and the organisation's own words", () => {
  const judged: Judged = { file: "a.eml", facts, ...check(facts, policy), persons: 1, sentAt: null, ms: 1 };
  expect(toRecord(judged, policy)).toMatchObject({
    action: "block",
    reasons: [{ rule: "cpr-not-secure", severity: "block", text: "Brug Digital Post.", phase: "observe" }],
  });
  expect(printJudged(judged, picocolors.createColors(false), policy)).toContain("[cpr-not-secure, observe only]");
});

test("what no rule holds yet would be stopped, and is not said to be", () => {
  const observing: Policy = { ...policy, rollout: { ...defaultRollout, phase: "observe" } };
  const judged: Judged = { file: "a.eml", facts, ...check(facts, observing), persons: 1, sentAt: null, ms: 1 };
  const said = printJudged(judged, picocolors.createColors(false), observing);
  expect(said).toContain("would be stopped: nothing is shown at Send yet");
  expect(said).not.toContain("stopped: the mail must be changed");
});
