import { describe, expect, test } from "@jest/globals";
import picocolors from "picocolors";
import { check } from "#core/check.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { collectTrace } from "../../../src/cli/explain/collect-trace.ts";
import { formatExplained } from "../../../src/cli/explain/format-explained.ts";
import { anOrganisation } from "../../support/an-organisation.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const value = "Vedr. CPR 010190-9989. Fakturanr. 0102039999. Anlæg 120375-9996. Ole Vang er indlagt med skizofreni.";
const facts = someFacts({
  texts: [{ origin: "body", value }],
  recipients: [aJudgedRecipient({ address: "navn@gmail.com", kind: "webmail" })],
  organisation: anOrganisation({ notCpr: ["120375-9996"] }),
});

function explain(at: number | null = null): string {
  const { trace, steps } = collectTrace();
  const { findings } = check({ ...facts, trace }, defaultPolicy);
  return formatExplained({ facts, findings, steps }, at, picocolors.createColors(false));
}

describe("a judgement, explained", () => {
  test("tells the facts that a number was judged by", () => {
    expect(explain()).toContain("CPR number (cpr, certain) body 10–21 “0101••-••••”");
    expect(explain()).toContain("form: six digits and four; a hyphen between");
    expect(explain()).toContain("context: a name for CPR numbers stands by it");
  });

  test("names numbers that were taken for something else, and why", () => {
    const refused = explain().split("taken for something else (2)")[1];
    expect(refused).toContain("context: a name for other numbers stands by it");
    expect(refused).toContain("organisation file: listed in notCpr");
  });

  test("lists every rule, with each condition that was true and each that was not", () => {
    const rules = explain().split(`Rules (${defaultPolicy.rules.length})`)[1] ?? "";
    const lines = rules.split("\n").map((line) => line.trim());
    expect(defaultPolicy.rules.filter(({ id }) => !rules.includes(`  ${id}: `))).toEqual([]);
    const spoke = lines.indexOf("cpr-not-secure: speaks: block");
    expect(lines.slice(spoke + 1, spoke + 6)).toEqual([
      "yes all of",
      "yes cpr or national-id, at least likely (1 found)",
      "yes a recipient that is outside",
      "yes the opposite of",
      "no  travels secure to the worst-off outside recipient",
    ]);
    expect(lines).toContain("first-time-outside: is off");
    const silent = lines.indexOf("many-people: did not speak");
    expect(lines.slice(silent + 1, silent + 3)).toEqual(["no  all of", "no  at least 25 different persons"]);
  });

  test("says in words what is sensitive about a sentence", () => {
    expect(explain()).toContain("Health (health, certain) body 74–84");
    expect(explain()).toContain("what it says: ");
    expect(explain()).toContain("why it matters: sensitive: needs secure mail");
    expect(explain()).toMatch(/what weighed most in its sentence: [^\n]*skizofreni/);
    expect(explain()).toMatch(/Health: [\d.]+ \(possible from/);
  });

  test("at a place, shows only what touches it", () => {
    const there = explain(value.indexOf("0102039999") + 2);
    expect(there).toContain("Findings (0)");
    expect(there).toContain("taken for something else (1)");
  });

  test("shows no digit of a number's year or serial", () => {
    expect(explain()).not.toMatch(/0190|9989|0203|9999|0375|9996/);
  });
});

test("a judgement that is traced is the one that is not", () => {
  const { trace } = collectTrace();
  expect(check({ ...facts, trace }, defaultPolicy)).toEqual(check(facts, defaultPolicy));
});
