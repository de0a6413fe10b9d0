import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { defaultRules } from "#core/policy/default-rules.ts";
import { defaultSignals } from "#core/policy/default-signals.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";

function policyOf(rules: readonly object[], secureMail: readonly object[] = []): Policy {
  const parsed = parsePolicy({ organisation: { domains: ["gladsaxe.dk"], secureMail }, rules });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function problemsOf(rules: readonly object[], secureMail: readonly object[] = []): readonly string[] {
  const parsed = parsePolicy({ organisation: { secureMail }, rules });
  return parsed.ok ? [] : parsed.problems.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`);
}

const own = { id: "own", when: { finding: "cpr" }, then: "warn" };
const idsOf = ({ rules }: Policy) => rules.map(({ id }) => id);
const shipped = defaultRules.map(({ id }) => id);

describe("rules of a file and those that come with Postvagt", () => {
  test("add up, own ones behind", () => {
    expect(idsOf(policyOf([own]))).toEqual([...shipped, "own"]);
  });

  test("an entry without a condition changes only what it names", () => {
    const rule = policyOf([{ id: "several-people", then: "justify" }]).rules.find(({ id }) => id === "several-people");
    expect(rule).toEqual({ ...defaultRules.find(({ id }) => id === "several-people"), then: "justify" });
  });

  test("an entry with a condition stands in the shipped one's place", () => {
    const { rules } = policyOf([{ id: "large-list", when: { recipientCount: 9 }, then: "warn" }]);
    expect(rules.map(({ id }) => id)).toEqual(shipped);
    expect(rules.find(({ id }) => id === "large-list")).toEqual({
      id: "large-list",
      when: { recipientCount: 9 },
      then: "warn",
    });
  });

  test("off removes one, and * all of them", () => {
    expect(idsOf(policyOf([{ id: "many-recipients", off: true }]))).toEqual(
      shipped.filter((id) => id !== "many-recipients"),
    );
    expect(idsOf(policyOf([{ id: "*", off: true }, own]))).toEqual(["own"]);
  });

  test("an own rule that is off is kept in the file and not in the policy; off: false is as if it were not there", () => {
    expect(idsOf(policyOf([{ ...own, off: true }]))).toEqual(shipped);
    expect(policyOf([{ ...own, off: false }]).rules.at(-1)).toEqual(own);
  });

  test("whatever subset is turned off, the others stay in their order", () => {
    fc.assert(
      fc.property(fc.subarray([...shipped]), (off) => {
        const left = idsOf(policyOf(off.map((id) => ({ id, off: true }))));
        expect(left).toEqual(shipped.filter((id) => !off.includes(id)));
      }),
    );
  });
});

describe("marks of a file and those that come with Postvagt", () => {
  const tag = { id: "tag", type: "subjectPrefix", values: ["[sikker]"] };
  const marksOf = ({ organisation }: Policy) => organisation.secureMail.map(({ id }) => id);

  test("add up, change and are removed as rules are", () => {
    expect(marksOf(policyOf([], [tag]))).toEqual(["digital-post", "opt-out-tag", "tag"]);
    expect(marksOf(policyOf([], [{ id: "opt-out-tag", off: true }, tag]))).toEqual(["digital-post", "tag"]);
    expect(marksOf(policyOf([], [{ id: "*", off: true }]))).toEqual([]);
    const [digitalPost] = policyOf([], [{ id: "digital-post", subjectProtected: true }]).organisation.secureMail;
    expect(digitalPost).toEqual({ ...defaultSignals[0], subjectProtected: true });
  });
});

test.each<[string, readonly object[], string]>([
  [
    "a misspelt name",
    [{ id: "several-poeple", then: "justify" }],
    'rules[0].when: "when", for nothing of that id comes with Postvagt; nothing',
  ],
  [
    "off under a misspelt name",
    [{ id: "many-recipient", off: true }],
    'rules[0].when: "when", for nothing of that id comes with Postvagt; nothing',
  ],
  [
    "half a replacement",
    [{ id: "large-list", when: { recipientCount: 9 } }],
    'rules[0].then: "then", for an entry with it is a whole one; nothing',
  ],
  ["a name twice", [own, own], 'rules[1].id: a name of its own; "own" a second time'],
  ["* that is not off", [{ id: "*", then: "warn" }], 'rules[0].off: true beside the id "*"; nothing'],
])("%s is a problem of the file", (_, rules, problem) => {
  expect(problemsOf(rules)[0]).toBe(problem);
});

test("a mark that is neither whole nor a change is a problem where the file has it", () => {
  expect(problemsOf([], [{ id: "tag", values: ["[sikker]"] }])[0]).toBe(
    'organisation.secureMail[0].type: "type", for nothing of that id comes with Postvagt; nothing',
  );
});
