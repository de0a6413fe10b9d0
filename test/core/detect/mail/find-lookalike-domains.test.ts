import { expect, test } from "@jest/globals";
import { findLookalikeDomains } from "#core/detect/mail/find-lookalike-domains.ts";
import { aJudgedRecipient, someFacts } from "../../../support/some-facts.ts";

const known = aJudgedRecipient({ address: "post@gladsaxe.dk", kind: "own" });
const mistyped = aJudgedRecipient({ address: "post@gladsakse.dk", resembles: "gladsaxe.dk" });

test.each([
  ["no recipient", [], []],
  ["a known domain", [known], []],
  ["one slip", [known, mistyped], [1]],
  ["one that Outlook put into the reply", [known, { ...mistyped, isInherited: true as const }], []],
  ["two slips", [mistyped, known, mistyped], [0, 2]],
])("%s: every recipient that resembles a known one is pointed at", (_, recipients, places) => {
  expect(findLookalikeDomains(someFacts({ recipients }), [])).toEqual(
    places.map((place) => ({ kind: "lookalike-domain", recipients: [place], certainty: "likely" })),
  );
});
