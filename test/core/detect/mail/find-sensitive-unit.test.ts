import { expect, test } from "@jest/globals";
import { findSensitiveUnit } from "#core/detect/mail/find-sensitive-unit.ts";
import { someFacts } from "../../../support/some-facts.ts";

const school = "kontor@autismeskolen.gladsaxe.dk";

test("a school for autists says by its address whom it writes about (log row 5)", () => {
  const unit = { name: "Autismeskolen", senders: ["*@autismeskolen.gladsaxe.dk"], reveals: "health" as const };
  const facts = someFacts({ sender: { address: school, domain: "autismeskolen.gladsaxe.dk", unit } });
  expect(findSensitiveUnit(facts, [])).toEqual([{ kind: "sensitive-unit", certainty: "certain", topic: "health" }]);
});

test("the town hall says nothing", () => {
  expect(findSensitiveUnit(someFacts(), [])).toEqual([]);
});
