import { expect, test } from "@jest/globals";
import type { Finding } from "#core/detect/finding.ts";
import type { Reason } from "#core/policy/verdict.ts";
import { withoutRepeated } from "#core/policy/without-repeated.ts";

const person: Finding = { kind: "cpr", origin: "body", start: 0, end: 10, certainty: "certain", person: 1 };
const doubt: Finding = { kind: "new-outsider", recipients: [0], certainty: "likely" };
const count = (rule: string, parts: Partial<Reason> = {}): Reason => ({
  ...{ rule, severity: "warn", findings: [person], unread: [], people: 30 },
  ...parts,
});
const many = count("many-people", { severity: "justify" });
const several = count("several-people");

test.each<readonly [string, readonly Reason[], readonly string[]]>([
  ["25 citizens are not also two", [many, several], ["many-people"]],
  ["two alone are two", [several], ["several-people"]],
  [
    "a rule that is only counted silences none",
    [{ ...many, phase: "observe" }, several],
    ["many-people", "several-people"],
  ],
  [
    "in a phase where both advise, one speaks",
    [
      { ...many, phase: "advise" },
      { ...several, phase: "advise" },
    ],
    ["many-people"],
  ],
  [
    "a question about a recipient is another cause",
    [many, count("outsider-on-thread", { findings: [doubt, person] })],
    ["many-people", "outsider-on-thread"],
  ],
])("%s", (_what, reasons, rules) => {
  expect(withoutRepeated(reasons).map(({ rule }) => rule)).toEqual(rules);
});
