import { expect, test } from "@jest/globals";
import { findRightAuthority } from "../../../src/core/detect/recipients/find-right-authority.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";
import { anOrganisation } from "../../support/an-organisation.ts";
import type { Text } from "#core/facts/facts.ts";

const herlev = aJudgedRecipient({
  address: "post@herlev.dk",
  name: "",
  kind: "authority",
  domain: "herlev.dk",
  channel: "secure",
});
const organisation = { ...anOrganisation(), domains: ["gladsaxe.dk"] };
const body = (value: string): Text => ({ origin: "body", value });
const factsOf = (texts: readonly Text[], recipient = herlev) =>
  someFacts({ texts, recipients: [recipient], organisation });

test.each<[string, readonly Text[], boolean]>([
  ["the letterhead", [body("Gentofte Kommune\nBørn og Familie\n\nHermed sagens akter.")], true],
  ["the subject", [{ origin: "subject", value: "Overdragelse til Gentofte Kommune" }, body("Se vedlagte.")], true],
  [
    "a file's name",
    [{ origin: ["Ansøgning_Gentofte Kommune.pdf"], value: "Ansøgning_Gentofte Kommune.pdf", inName: true }],
    true,
  ],
  ["where the citizen lives", [body("Borgeren bor i Gentofte Kommune og søger om støtte.")], true],
  ["who pays", [body("Gentofte er betalingskommune i sagen.")], true],
  ["the postcode", [body("Adresse: Strandvejen 1, 2820 Gentofte")], true],
  ["a unit of it", [body("Jobcenter Gentofte overtager opfølgningen.")], true],
  ["the recipient's own name stands there too", [body("Borgeren bor i Gentofte og går i skole i Herlev.")], false],
  ["a mere mention", [body("Jeg var til møde med Gentofte i går.")], false],
  ["the sender's own municipality", [body("Borgeren bor i Gladsaxe Kommune.")], false],
  ["a longer name", [body("Vi ses på Gentoftegade.")], false],
])("%s", (_, texts, isFound) => {
  expect(findRightAuthority(factsOf(texts)).length).toBe(isFound ? 1 : 0);
});

test("the display name is another authority's", () => {
  const wrong = { ...herlev, name: "Gentofte Kommune" };
  expect(findRightAuthority(factsOf([body("Se vedlagte.")], wrong))[0]?.kind).toBe("misleading-name");
});

test("a citizen or a firm is no authority", () => {
  const firm = aJudgedRecipient({ address: "bo@firma.dk", kind: "other", domain: "firma.dk" });
  expect(findRightAuthority(factsOf([body("Borgeren bor i Gentofte Kommune.")], firm))).toEqual([]);
});
