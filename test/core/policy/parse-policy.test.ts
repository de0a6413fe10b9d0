import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { defaultRules } from "#core/policy/default-rules.ts";
import type { Problem } from "#core/policy/problem.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";

const folder = new URL("../../fixtures/policy/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

function problemsOf(value: unknown): readonly Problem[] {
  const parsed = parsePolicy(value);
  return parsed.ok ? [] : parsed.problems;
}

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
    const [, tag] = parsed.policy.organisation.secureMail.filter(({ type }) => type.startsWith("subject"));
    expect(tag).toMatchObject({ id: "sikker-tag", covers: "all", negative: false, acceptInReply: false });
  });
});
