import { expect, test } from "@jest/globals";
import { findMisleadingNames } from "#core/detect/mail/find-misleading-names.ts";
import { aJudgedRecipient, someFacts } from "../../../support/some-facts.ts";

const honest = aJudgedRecipient({ name: "Mona Test" });
const misleading = aJudgedRecipient({ name: "borger@gladsaxe.dk", nameMisleads: true });

test.each([
  ["an honest name", [honest], []],
  ["a name that shows another address", [misleading], [0]],
  ["one of three", [honest, honest, misleading], [2]],
])("%s", (_, recipients, places) => {
  expect(findMisleadingNames(someFacts({ recipients }), []).flatMap(({ recipients: found }) => found)).toEqual(places);
});
