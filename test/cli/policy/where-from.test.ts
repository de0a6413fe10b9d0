import { expect, test } from "@jest/globals";
import { type OrganisationFile, parseOrg } from "../../../src/cli/org/parse-org.ts";
import { settingsFrom } from "../../../src/cli/policy/settings-from.ts";
import { marksFrom, phaseFrom, removedBy, rulesFrom } from "../../../src/cli/policy/where-from.ts";

function fileOf(json: unknown): OrganisationFile {
  const parsed = parseOrg(json);
  if (!("policy" in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed;
}

const file = fileOf({
  organisation: {
    domains: ["gladsaxe.dk"],
    secureMail: [
      { id: "tag", type: "subjectPrefix", values: ["[sikker]"] },
      { id: "opt-out-tag", off: true },
      { id: "digital-post", strength: "intent" },
    ],
  },
  rules: [
    { id: "own", when: { finding: "cpr" }, then: "warn" },
    { id: "several-people", then: "justify", phase: "advise" },
    { id: "large-list", when: { recipientCount: 9 }, then: "warn" },
    { id: "many-recipients", off: true },
  ],
  rollout: { phase: "hold", rules: { own: "advise" } },
});

test.each([
  ["own", "rules[0]"],
  ["several-people", "Postvagt, then and phase by rules[1]"],
  ["large-list", "rules[2], in place of Postvagt's"],
  ["cpr-not-secure", "Postvagt"],
])("the rule %s comes from %s", (id, from) => {
  expect(rulesFrom(file).find(({ value }) => value.id === id)?.from).toBe(from);
});

test.each([
  ["tag", "organisation.secureMail[0]"],
  ["digital-post", "Postvagt, strength by organisation.secureMail[2]"],
])("the mark %s comes from %s", (id, from) => {
  expect(marksFrom(file).find(({ value }) => value.id === id)?.from).toBe(from);
});

test.each([
  ["own", "rollout.rules.own"],
  ["several-people", "the rule itself"],
  ["cpr-not-secure", "rollout.phase"],
  ["unusual-recipient", "the rule itself"],
])("the phase of %s comes from %s", (id, from) => {
  const rule = file.policy.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error("no such rule");
  expect(phaseFrom(rule, file)).toBe(from);
});

test("what is removed names the entry that removes it", () => {
  expect(removedBy(file)).toEqual([
    { id: "many-recipients", by: "rules[3]" },
    { id: "opt-out-tag", by: "organisation.secureMail[1]" },
  ]);
  const none = fileOf({ organisation: {}, rules: [{ id: "*", off: true }] });
  expect(new Set(removedBy(none).map(({ by }) => by))).toEqual(new Set(["rules[0]"]));
});

test("every setting says whether the file or Postvagt decides", () => {
  const settings = new Map(settingsFrom(file).map(({ path, from }) => [path, from]));
  expect(settings.get("organisation.domains")).toBe("the file");
  expect(settings.get("rollout.phase")).toBe("the file");
  expect(settings.get("whenCheckFails")).toBe("Postvagt");
});
