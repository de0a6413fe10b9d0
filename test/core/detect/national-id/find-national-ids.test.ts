import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCpr } from "#core/detect/cpr/find-cpr.ts";
import { findNationalIds } from "#core/detect/national-id/find-national-ids.ts";
import { decide } from "#core/policy/decide.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";
import { aJudgedRecipient, someFacts } from "../../../support/some-facts.ts";

/*
 * Swedish numbers are of the tax agency's list of test numbers ("Testpersonnummer", as in github.com/KentorIT/PU-Adapter).
 * Norwegian ones have 80 added to the month, as only the synthetic persons of Skatteetaten's Tenor test data have. Finnish
 * ones have individual numbers from 900, which dvv.fi gives to no person but as temporary and test numbers.
 */
const context = { today: "2026-11-24", organisation: anOrganisation() };
const find = (value: string) =>
  findNationalIds({ origin: "body", value }, context).map(({ start, end, certainty, topic }) => [
    value.slice(start, end),
    certainty,
    topic,
  ]);

describe("a personal number of a neighbour", () => {
  test.each<[string, string, "likely" | "certain", string]>([
    ["Göran, personnummer 19880811-2380", "19880811-2380", "certain", "sweden"],
    ["Göran Lidhammar, 19880811-2380, flyttade", "19880811-2380", "likely", "sweden"],
    ["svensk personnummer 880811-2380", "880811-2380", "certain", "sweden"],
    ["personnummer 198808112380", "198808112380", "certain", "sweden"],
    ["svenske personnummer 030124+9801", "030124+9801", "certain", "sweden"],
    ["fødselsnummer 21926938468", "21926938468", "certain", "norway"],
    ["f.nr. 219269 38468", "219269 38468", "certain", "norway"],
    ["Vedlagt gjelder 219269-38972.", "219269-38972", "likely", "norway"],
    ["D-nummer 41857538496", "41857538496", "certain", "norway"],
    ["fødselsnummer 219269 38469", "219269 38469", "likely", "norway"],
    ["henkilötunnus 010203A945H", "010203A945H", "certain", "finland"],
    ["Matti 150195Y912D", "150195Y912D", "likely", "finland"],
    ['{"hetu": "290200A900B"}', "290200A900B", "certain", "finland"],
  ])("%s", (text, written, certainty, country) => {
    expect(find(text)).toEqual([[written, certainty, country]]);
  });

  test.each([
    ["a Swedish check digit that is wrong, with no name", "Göran, 19880811-2381"],
    ["a Norwegian check digit that is wrong, with no name", "pakke 21926938469"],
    ["a Finnish check sign that is wrong", "henkilötunnus 010203A945J"],
    ["a Danish number", "personnummer 010203-9999"],
    ["a case number that begins with a date", "Sag 240517-1234"],
    ["ten digits of a Swedish organisation", "orgnr 556036-0793"],
    ["an account", "Konto 219269 38468"],
    ["a number of a bill", "KID 21926938468"],
    ["a day that is to come", "fødselsnummer 31922790012"],
    ["part of a longer number", "219269384681"],
    ["a time stamp", "20241105-1230"],
  ])("is not %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test("is no CPR number, nor the other way about", () => {
    const value = "personnummer 19880811-2380, fødselsnummer 21926938468, hetu 010203A945H";
    expect(findCpr({ origin: "body", value }, context)).toEqual([]);
    expect(find("cpr 010203-9999")).toEqual([]);
  });

  test("in two spellings is one person", () => {
    const value = "fødselsnummer 21926938468, f.nr. 219269 38468";
    const [one, other] = findNationalIds({ origin: "body", value }, context);
    expect(one?.person).toBe(other?.person);
  });
});

test("the default policy treats it as a CPR number", () => {
  const value = "fødselsnummer 21926938468";
  const findings = findNationalIds({ origin: "body", value }, context);
  const facts = someFacts({
    texts: [{ origin: "body", value }],
    recipients: [aJudgedRecipient({ address: "navn@gmail.com", kind: "webmail" })],
  });
  expect(decide(facts, findings, defaultPolicy)).toMatchObject({
    action: "block",
    reasons: [{ rule: "cpr-not-secure" }],
  });
});

test("random digits without a name are hardly ever one", () => {
  const digits = fc.stringMatching(/^\d{11}$/);
  const found = fc.sample(digits, { numRuns: 20_000, seed: 7 }).filter((one) => find(`nummer ${one}`).length > 0);
  expect(found.length).toBeLessThanOrEqual(20);
});

test("any text: nothing throws, and spans stay inside", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.stringMatching(/^\d{6}[-+A ]?\d{3,5}[A-Z]?$/), (around, number) => {
      const value = `${around}${number}${around}`;
      for (const { start, end } of findNationalIds({ origin: "body", value }, context))
        expect(start >= 0 && end <= value.length).toBe(true);
    }),
  );
});
