import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import { defaultRules } from "#core/policy/default-rules.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";

const folder = new URL("../../fixtures/policy/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

function problemsOf(value: unknown): readonly string[] {
  const parsed = parsePolicy(value);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
}

/** One file a mistake; how the one problem begins and ends. */
const mistakes: Readonly<Record<string, readonly [string, string]>> = {
  "a-list-instead-of-an-object": [": expected an object", "found an empty list"],
  "block-when-the-check-fails": ['whenCheckFails: expected "allow" or "warn"', 'found "block"'],
  "deep-mistake": ["rules[0].when.all[1].not.any[0].channel: expected", 'found "sikker"'],
  "domain-with-at": ['organisation.domains[0]: expected a domain such as "gladsaxe.dk"', 'found "@gladsaxe.dk"'],
  "domains-not-a-list": ["organisation.domains: expected a list", 'found "gladsaxe.dk"'],
  "empty-all": ["rules[0].when.all: expected a list with something in it", "found an empty list"],
  "no-condition": ['rules[0].when: expected exactly one of "finding"', "found nothing"],
  "no-organisation": ["organisation: expected an object", "found nothing"],
  "number-too-short": ["organisation.notCpr[0]: expected ten digits", 'found "12345"'],
  "people-as-text": ["rules[0].when.people: expected a whole number of at least 1", 'found "2"'],
  "people-zero": ["rules[0].when.people: expected a whole number of at least 1", "found 0"],
  "rule-id-twice": ["rules[1].id: expected a name of its own", 'found "a-rule" a second time'],
  "rule-id-with-blanks": ["rules[0].id: expected a name of a-z", 'found "Min regel"'],
  "rule-without-id": ["rules[0].id: expected a name of a-z", "found nothing"],
  "signal-covers-matching-nothing": ["organisation.secureMail[0].matching: expected", "found none"],
  "signal-id-twice": ["organisation.secureMail[1].id: expected a name of its own", 'found "tag" a second time'],
  "signal-without-values": ["organisation.secureMail[0].values: expected at least one value", "found none"],
  "two-conditions-in-one": ["rules[0].when: expected exactly one of", 'found "finding" and "channel"'],
  "unit-without-senders": [
    "organisation.units[0].senders: expected a list with something in it",
    "found an empty list",
  ],
  "unknown-certainty": ['rules[0].when.atLeast: expected "possible", "likely" or "certain"', 'found "sure"'],
  "unknown-finding": ['rules[3].when.finding: expected "cpr", "health"', 'found "crp"'],
  "unknown-finding-in-a-list": ["rules[0].when.finding[1]: expected", 'found "helbred"'],
  "unknown-key": ["regler: expected one of", "found an unknown key"],
  "unknown-key-in-organisation": ["organisation.domain: expected one of", "found an unknown key"],
  "unknown-language": ['language: expected "da" or "en"', 'found "de"'],
  "unknown-severity": ['rules[0].then: expected "warn", "justify" or "block"', 'found "stop"'],
  "unknown-signal-type": ['organisation.secureMail[0].type: expected "subjectPrefix"', 'found "subjectPrefx"'],
  "unknown-unread-reason": ["rules[0].when.unread[0]: expected", 'found "locked"'],
};

describe("an organisation file with one mistake", () => {
  test("every file in the folder has its line here", () => {
    expect(readdirSync(new URL("invalid/", folder)).sort()).toEqual(
      Object.keys(mistakes)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  test.each(Object.entries(mistakes))("%s", (name, [start, end]) => {
    const [problem, ...others] = problemsOf(read(`invalid/${name}.json`));
    expect(others).toEqual([]);
    expect(problem?.slice(0, start.length)).toBe(start);
    expect(problem?.slice(-end.length)).toBe(end);
  });
});

test("ten mistakes are named in one go", () => {
  expect(problemsOf(read("ten-mistakes.json"))).toHaveLength(10);
});

test.each([null, 7, "policy", true, undefined])("%p is no organisation file", (value) => {
  expect(problemsOf(value)).toHaveLength(1);
});

test("conditions in conditions without end are refused, not followed", () => {
  let when: unknown = { finding: "cpr" };
  for (let depth = 0; depth < 100_000; depth++) when = { not: when };
  expect(problemsOf({ organisation: {}, rules: [{ id: "deep", when, then: "warn" }] })).toHaveLength(1);
});

describe("a right organisation file", () => {
  const parsed = parsePolicy(read("valid/gladsaxe.json"));

  test("is read", () => {
    expect(parsed.ok).toBe(true);
  });

  test("gets the rules that come with Postvagt, and the defaults of its marks", () => {
    if (!parsed.ok) throw new Error("the file is right");
    expect(parsed.policy.rules).toEqual(defaultRules);
    expect(parsed.policy.whenCheckFails).toBe("warn");
    expect(parsed.policy.organisation.secureMail[1]).toMatchObject({
      covers: "all",
      negative: false,
      acceptInReply: false,
    });
  });
});
