import { describe as group, expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { defaultRollout } from "#core/policy/default-rollout.ts";
import type { Phase } from "#core/policy/policy.ts";
import { observedIn, shownTo } from "#core/policy/shown-to.ts";
import { describe } from "../../../src/taskpane/review/describe.ts";
import { aSeenMail } from "../../support/a-seen-mail.ts";
import { aJudgedRecipient } from "../../support/some-facts.ts";

const mail = {
  texts: [{ origin: "body" as const, value: "CPR 010190-9989" }],
  recipients: [aJudgedRecipient({ address: "navn@gmail.com", kind: "webmail" })],
};

/** The pane's view of a mail with a CPR number, in a phase of the rollout. */
function viewIn(phase: Phase) {
  const { facts } = aSeenMail(mail);
  const { verdict } = check(facts, { ...defaultPolicy, rollout: { ...defaultRollout, phase } });
  const spoken = shownTo(verdict, "writing");
  const own = { "cpr-not-secure": { da: { fact: "Brug Digital Post." } } };
  return describe(aSeenMail(mail, { verdict: spoken, left: spoken, observed: observedIn(verdict), own }), "da");
}

group("the pane", () => {
  test.each<[Phase, string, readonly string[]]>([
    ["observe", "allow", []],
    ["advise", "warn", ["warn"]],
    ["hold", "block", ["block"]],
  ])("in the phase %s", (phase, verdict, severities) => {
    const view = viewIn(phase);
    expect(view.verdict).toBe(verdict);
    expect(view.reasons.map(({ severity }) => severity)).toEqual(severities);
    expect(view.places).not.toEqual([]);
  });

  test("says the organisation's own words", () => {
    expect(viewIn("hold").reasons.map(({ sentence }) => sentence)).toEqual(["Brug Digital Post."]);
  });
});
