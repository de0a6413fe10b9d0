import { expect, test } from "@jest/globals";
import { defaultRules } from "#core/policy/default-rules.ts";
import type { Condition } from "#core/policy/policy.ts";
import { findPartnerTraps } from "../../../src/cli/policy/find-partner-traps.ts";

const outside: Condition = { recipients: "outside" };
const noPartner: Condition = { not: { recipients: "partner" } };

const trapsIn = (when: Condition) => findPartnerTraps(when, "rules[0].when").map(({ path }) => path);

test.each<[string, Condition, readonly string[]]>([
  ["outside and not partner", { all: [outside, noPartner] }, ["rules[0].when"]],
  ["in the other order, beside a finding", { all: [noPartner, { finding: "cpr" }, outside] }, ["rules[0].when"]],
  [
    "not one of several kinds",
    { all: [outside, { not: { recipients: ["partner", "authority"] } }] },
    ["rules[0].when"],
  ],
  ["none of several conditions", { all: [outside, { not: { any: [{ recipients: "partner" }] } }] }, ["rules[0].when"]],
  ["deeper down", { any: [{ finding: "cpr" }, { all: [outside, noPartner] }] }, ["rules[0].when.any[1]"]],
  ["in a list in the list", { all: [{ all: [outside, { finding: "cpr" }] }, noPartner] }, ["rules[0].when"]],
  ["partners excepted", { recipients: "outside", except: ["partner"] }, []],
  ["outside alone", { all: [outside, { finding: "cpr" }] }, []],
  ["no partner alone", noPartner, []],
  ["either of them", { any: [outside, noPartner] }, []],
  ["no authority", { all: [outside, { not: { recipients: "authority" } }] }, []],
])("a rule that lets a stranger pass beside a partner is named: %s", (_, when, paths) => {
  expect(trapsIn(when)).toEqual(paths);
});

test("the rules that Postvagt comes with fall into no such trap", () => {
  expect(defaultRules.flatMap(({ when }) => trapsIn(when))).toEqual([]);
});

test("the note says what to write instead", () => {
  const [trap] = findPartnerTraps({ all: [outside, noPartner] }, "rules[0].when");
  expect(trap?.note).toContain('"except": ["partner"]');
});
