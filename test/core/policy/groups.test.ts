import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "#core/check.ts";
import { gather } from "#core/facts/gather.ts";
import { marksToRead } from "#core/policy/marks-to-read.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { policyFor } from "#core/policy/policy-for.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { publicPolicy } from "#core/policy/public-policy.ts";
import { aMessage, aRecipient } from "../../support/a-message.ts";

const organisation = { domains: ["gladsaxe.dk", "herlev.dk"] };
const outside = { id: "outside", when: { recipients: "outside" }, then: "warn" };
const alone = { id: "*", off: true };

function policyOf(parts: object, more: object = {}): Policy {
  const parsed = parsePolicy({ organisation: { ...organisation, ...more }, rules: [alone, outside], ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

function problemsOf(parts: object): readonly string[] {
  const parsed = parsePolicy({ organisation, rules: [alone, outside], ...parts });
  return parsed.ok ? [] : parsed.problems.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`);
}

function verdictOf(policy: Policy, from: string, to: readonly string[], today = "2026-11-30") {
  const message = aMessage({ from: { address: from, name: "" }, recipients: to.map((address) => aRecipient(address)) });
  return check(gather(message, [], { organisation: policy.organisation, today }), policy).verdict;
}

const spoken = (...args: Parameters<typeof verdictOf>): readonly string[] => {
  const verdict = verdictOf(...args);
  return verdict.action === "allow"
    ? []
    : verdict.reasons.map(({ rule, severity, phase = "hold" }) => `${rule} ${severity} ${phase}`);
};

const stranger = ["a@firma.dk"];

describe("a group of senders", () => {
  const pilot = {
    id: "pilot",
    members: ["Anna@gladsaxe.dk", "*@it.gladsaxe.dk", "herlev.dk"],
    rollout: { phase: "hold" },
  };
  const policy = policyOf({ rollout: { phase: "observe" }, groups: [pilot] });

  test.each([
    ["anna@gladsaxe.dk", "hold"],
    ["drift@it.gladsaxe.dk", "hold"],
    ["post@herlev.dk", "hold"],
    ["bo@gladsaxe.dk", "observe"],
    ["notanna@gladsaxe.dk", "observe"],
  ])("holds while all others observe: %s, %s", (from, phase) => {
    expect(spoken(policy, from, stranger)).toEqual([`outside warn ${phase}`]);
  });

  test("has rules of its own on top of the organisation's: changed, removed and added", () => {
    const own = policyOf({
      groups: [
        {
          ...pilot,
          rules: [
            { id: "outside", then: "block" },
            { id: "late", when: { recipientCount: 2 }, then: "warn" },
          ],
        },
        { id: "herlev", members: ["herlev.dk"], rules: [{ id: "outside", off: true }] },
      ],
    });
    expect(spoken(own, "anna@gladsaxe.dk", ["a@firma.dk", "b@firma.dk"])).toEqual([
      "outside block hold",
      "late warn hold",
    ]);
    expect(spoken(own, "bo@gladsaxe.dk", stranger)).toEqual(["outside warn hold"]);
  });

  test("is the first that lists the sender", () => {
    const two = policyOf({
      groups: [
        { id: "a", members: ["anna@gladsaxe.dk"], rollout: { phase: "advise" } },
        { id: "b", members: ["gladsaxe.dk"], rollout: { phase: "observe" } },
      ],
    });
    expect(spoken(two, "anna@gladsaxe.dk", stranger)).toEqual(["outside warn advise"]);
    expect(spoken(two, "bo@gladsaxe.dk", stranger)).toEqual(["outside warn observe"]);
  });

  test("keeps the phases of the organisation's rules where it names no phase of its own", () => {
    const phased = policyOf({
      rollout: { phase: "hold", rules: { outside: "advise" } },
      groups: [
        { id: "a", members: ["gladsaxe.dk"] },
        { id: "b", members: ["herlev.dk"], rollout: { phase: "hold" } },
      ],
    });
    expect(spoken(phased, "a@gladsaxe.dk", stranger)).toEqual(["outside warn advise"]);
    expect(spoken(phased, "a@herlev.dk", stranger)).toEqual(["outside warn hold"]);
  });

  test("can be asked for by a rule", () => {
    const asked = policyOf({
      rules: [alone, { id: "pilot-only", when: { group: "pilot" }, then: "warn" }],
      groups: [pilot],
    });
    expect(spoken(asked, "anna@gladsaxe.dk", [])).toEqual(["pilot-only warn hold"]);
    expect(spoken(asked, "bo@gladsaxe.dk", [])).toEqual([]);
  });

  test("changes nothing for anybody outside it", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(!/gladsaxe|herlev/.test(address));
        expect(policyFor(policy, address)).toBe(policy);
      }),
    );
  });
});

describe("an exception", () => {
  const exception = { rules: ["outside"], recipients: ["a@firma.dk"], until: "2026-12-31", reason: "Aftale på vej" };
  const policy = policyOf({ exceptions: [exception] });

  test.each<[string, readonly string[], string, boolean]>([
    ["for its recipient", ["a@firma.dk"], "2026-11-30", false],
    ["on its last day", ["a@firma.dk"], "2026-12-31", false],
    ["not on the day after", ["a@firma.dk"], "2027-01-01", true],
    ["not for another recipient", ["b@firma.dk"], "2026-11-30", true],
    ["not where another is on the mail too", ["a@firma.dk", "b@firma.dk"], "2026-11-30", true],
  ])("holds %s", (_, to, today, speaks) => {
    expect(spoken(policy, "bo@gladsaxe.dk", to, today).length).toBe(speaks ? 1 : 0);
  });

  test("may be for some senders alone", () => {
    const some = policyOf({ exceptions: [{ ...exception, senders: ["anna@gladsaxe.dk"] }] });
    expect(spoken(some, "anna@gladsaxe.dk", ["a@firma.dk"])).toEqual([]);
    expect(spoken(some, "bo@gladsaxe.dk", ["a@firma.dk"])).toHaveLength(1);
  });

  test("takes a finding about its recipient away, and leaves one about another", () => {
    const lookalike = policyOf({
      rules: [alone, { id: "looks", when: { finding: "lookalike-domain" }, then: "warn" }],
      exceptions: [{ ...exception, rules: ["looks"], recipients: ["gladsaxee.dk"] }],
    });
    expect(spoken(lookalike, "bo@gladsaxe.dk", ["a@gladsaxee.dk"])).toEqual([]);
    expect(spoken(lookalike, "bo@gladsaxe.dk", ["a@gladsaxee.dk", "a@herlevv.dk"])).toHaveLength(1);
  });
});

describe("parts of an organisation that are outside to each other", () => {
  const separate = [
    { name: "Gladsaxe", domains: ["gladsaxe.dk"] },
    { name: "Herlev", domains: ["herlev.dk"] },
  ];
  test.each([
    [[], "a@gladsaxe.dk", "b@herlev.dk", []],
    [separate, "a@gladsaxe.dk", "b@herlev.dk", ["outside warn hold"]],
    [separate, "a@herlev.dk", "b@gladsaxe.dk", ["outside warn hold"]],
    [separate, "a@herlev.dk", "b@skole.herlev.dk", []],
  ])("%j: %s to %s", (parts, from, to, reasons) => {
    expect(spoken(policyOf({}, { separate: parts }), from, [to])).toEqual(reasons);
  });
});

test.each<[string, object, string]>([
  [
    "a group twice",
    {
      groups: [
        { id: "a", members: ["a.dk"] },
        { id: "a", members: ["b.dk"] },
      ],
    },
    'groups[1].id: a name of its own; "a" a second time',
  ],
  [
    "a phase of no rule",
    { groups: [{ id: "a", members: ["a.dk"], rollout: { rules: { nothing: "hold" } } }] },
    'groups[0].rollout.rules: the id of a rule; "nothing"',
  ],
  [
    "half a rule",
    { groups: [{ id: "a", members: ["a.dk"], rules: [{ id: "new", then: "warn" }] }] },
    'groups[0].rules[0].when: "when", for nothing of that id comes with Postvagt; nothing',
  ],
  [
    "an exception of no rule",
    { exceptions: [{ rules: ["nothing"], recipients: ["a.dk"], until: "2027-01-31", reason: "x" }] },
    'exceptions[0].rules: the id of a rule; "nothing"',
  ],
  [
    "no day",
    { exceptions: [{ rules: ["outside"], recipients: ["a.dk"], until: "januar", reason: "x" }] },
    'exceptions[0].until: a day such as "2027-01-31"; "januar"',
  ],
  [
    "a group that is not there",
    { rules: [{ id: "x", when: { not: { group: "pilto" } }, then: "warn" }] },
    'the rule x: the id of a group; "pilto"',
  ],
  [
    "a list of words that is not there",
    { rules: [{ id: "x", when: { term: "fønix" }, then: "warn" }] },
    'rules[0].when.term: a name of a-z, 0-9 and hyphens, at most 50 characters; "fønix"',
  ],
  [
    "a unit that is not there",
    { rules: [{ id: "x", when: { unit: "Skolen" }, then: "warn" }] },
    'the rule x: the name of one of organisation.units; "Skolen"',
  ],
  [
    "a word of digits alone",
    { organisation: { terms: [{ id: "a", words: ["####"] }] } },
    'organisation.terms[0].words: a word with a letter, a digit or a sign beside # and *; "####"',
  ],
])("%s is a problem of the file", (_, parts, problem) => {
  expect(problemsOf(parts)[0]).toBe(problem);
});

describe("what the script holds for everybody to read", () => {
  const policy = policyOf(
    {
      groups: [{ id: "pilot", members: ["anna@gladsaxe.dk", "*@it.gladsaxe.dk"], rollout: { phase: "advise" } }],
      exceptions: [
        {
          rules: ["outside"],
          recipients: ["a@firma.dk"],
          senders: ["bo@gladsaxe.dk"],
          until: "2027-01-31",
          reason: "Hemmelig aftale",
        },
      ],
    },
    {
      partners: [{ name: "Fortrolig Partner", domains: ["partner.dk"] }],
      secureMail: [{ id: "tag", type: "subjectPrefix", values: ["[sikker]"], note: "Spørg Carl i Drift" }],
      separate: [{ name: "Kontoret for X", domains: ["gladsaxe.dk"] }],
    },
  );
  const text = JSON.stringify(publicPolicy(policy));

  test("is no note, no reason, no name of a partner or part, and no colleague's address", () => {
    for (const word of ["Carl", "Hemmelig", "Fortrolig", "Kontoret", "anna@", "bo@"]) expect(text).not.toContain(word);
  });

  test("judges as the file does", () => {
    for (const from of ["anna@gladsaxe.dk", "bo@gladsaxe.dk", "x@it.gladsaxe.dk"])
      expect(verdictOf(publicPolicy(policy), from, ["a@firma.dk"])).toEqual(verdictOf(policy, from, ["a@firma.dk"]));
  });

  test("has the file's version, and is the same when it is made public again", () => {
    expect(policyVersion(publicPolicy(policy))).toBe(policyVersion(policy));
    expect(publicPolicy(publicPolicy(policy))).toEqual(publicPolicy(policy));
  });
});

test("the label is read from Outlook where a rule asks for one, also a group's", () => {
  const types = (policy: Policy) => marksToRead(policy).map(({ type }) => type);
  const when = { any: [{ not: { label: "a" } }] };
  expect(types(policyOf({}))).not.toContain("labelId");
  expect(types(policyOf({ rules: [{ id: "x", when, then: "warn" }] }))).toContain("labelId");
  expect(
    types(policyOf({ groups: [{ id: "g", members: ["a.dk"], rules: [{ id: "x", when, then: "warn" }] }] })),
  ).toContain("labelId");
});
