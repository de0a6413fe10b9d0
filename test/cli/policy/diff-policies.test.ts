import { expect, test } from "@jest/globals";
import type { Policy } from "#core/policy/policy.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import { diffPolicies } from "../../../src/cli/policy/diff-policies.ts";

function policyOf(organisation: object, rest: object = {}): Policy {
  const parsed = parsePolicy({ organisation, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const tag = { id: "tag", type: "subjectPrefix", values: ["[sikker]"] };
const own = { id: "own", when: { all: [{ finding: "cpr" }, { not: { recipients: "own" } }] }, then: "block" };

test.each<[string, readonly [object, object?], readonly [object, object?], readonly string[]]>([
  ["nothing", [{ domains: ["a.dk"] }], [{ domains: ["a.dk"] }], []],
  [
    "an own domain",
    [{ domains: ["a.dk"] }],
    [{ domains: ["a.dk", "b.dk"] }],
    ["Mail to b.dk is inside: rules about outside mail no longer speak of it, and it counts as secure."],
  ],
  [
    "an own domain less",
    [{ domains: ["a.dk", "b.dk"] }],
    [{ domains: ["a.dk"] }],
    ["Mail to b.dk is outside: rules about outside mail speak of it."],
  ],
  ["a partner", [{}], [{ partners: [{ name: "Novafos", domains: ["novafos.dk"] }] }], ["novafos.dk is a partner."]],
  [
    "a mark",
    [{}],
    [{ secureMail: [tag] }],
    ["The mark tag is new: mail with subjectPrefix [sikker] counts as secure."],
  ],
  [
    "a mark that is removed",
    [{}],
    [{ secureMail: [{ id: "opt-out-tag", off: true }] }],
    ["The mark opt-out-tag is gone: mail that bears it is judged as if it did not."],
  ],
  ["a mark's note", [{ secureMail: [tag] }], [{ secureMail: [{ ...tag, note: "Spørg Drift" }] }], []],
  [
    "the phase of all rules but those that go their own way",
    [{}, { rollout: { phase: "observe" }, rules: [{ id: "*", off: true }, own] }],
    [{}, { rollout: { phase: "hold" }, rules: [{ id: "*", off: true }, own] }],
    ["The rule own stops the mail at Send until it is changed; before, it was counted and shown to nobody."],
  ],
  [
    "a rule",
    [{}],
    [{}, { rules: [own] }],
    [
      "The rule own is new: cpr, at least possible and not a recipient that is own. It stops the mail at Send until it is changed.",
    ],
  ],
  [
    "a shipped rule that is turned off",
    [{}],
    [{}, { rules: [{ id: "many-recipients", off: true }] }],
    ["The rule many-recipients is gone; it asked at Send, and the mail can be sent all the same."],
  ],
  [
    "a condition",
    [{}, { rules: [own] }],
    [{}, { rules: [{ ...own, when: { recipientCount: 3 } }] }],
    [
      "The rule own speaks when at least 3 recipients; before, when cpr, at least possible and not a recipient that is own.",
    ],
  ],
  [
    "what happens when the check fails",
    [{}],
    [{}, { whenCheckFails: "allow" }],
    ["When the check itself fails, mail goes out unchecked."],
  ],
  [
    "the memory",
    [{}],
    [{ recipients: { memory: false, never: ["gladsaxe.com"] } }],
    ["Outlook no longer remembers whom the sender writes to.", "Nobody may write to gladsaxe.com."],
  ],
])("a change of %s is said in sentences", (_, before, after, sentences) => {
  expect(diffPolicies(policyOf(...before), policyOf(...after))).toEqual(sentences);
});
