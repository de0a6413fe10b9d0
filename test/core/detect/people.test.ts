import { describe, expect, test } from "@jest/globals";
import { check } from "#core/check.ts";
import { countPeople } from "#core/detect/count-people.ts";
import { detectText } from "#core/detect/detect-text.ts";
import { keptTag } from "#core/detect/kept-tag.ts";
import type { Text } from "#core/facts/facts.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { aJudgedRecipient, someFacts } from "../../support/some-facts.ts";

const secure = aJudgedRecipient({ address: "bisidder@fagforening.dk", channel: "secure" });
const body = (value: string): Text => ({ origin: "body", value });
const file = (value: string, name = "akter.pdf"): Text => ({ origin: [name], value });

const peopleIn = (...texts: readonly Text[]) => {
  const facts = someFacts({ recipients: [secure], texts });
  const { findings, verdict } = check(facts, defaultPolicy);
  const rules = verdict.action === "allow" ? [] : verdict.reasons.map(({ rule }) => rule);
  return { people: countPeople(findings), rules };
};

describe("another citizen's papers are enclosed, and the mail is secure (log row 7)", () => {
  test.each([
    [
      "both known by CPR number",
      "Hermed aktindsigt i sagen om Else Test Lauridsen, cpr 020191-9990.",
      "LÆ 125 – Statusattest\nPersonnummer: 050490-9989\nPatienten følges for KOL.",
    ],
    [
      "both known by date of birth",
      "Hermed aktindsigt i sagen om Else Lauridsen, født 2. januar 1991.",
      "Ambulatorienotat\nPatient: Rasmus Lauridsen, født 05.04.1990\nDiagnosen er stillet i dag.",
    ],
    [
      "one by CPR number, the other by date of birth",
      "Hermed aktindsigt i sagen om Else Lauridsen, cpr 020191-9990.",
      "Ambulatorienotat\nfødt d. 5/4 1990\nDiagnosen er stillet i dag.",
    ],
    [
      "both known by a Vedr. line",
      "Vedr.: Else Lauridsen\n\nHermed akterne som aftalt.",
      "Statusattest\nVedrørende: Rasmus Lauridsen\nPatienten følges for KOL.",
    ],
    ["by Vedr. and by Borger", "Vedr. Else Lauridsen\n\nHermed akterne.", "Journal\nBorger: Rasmus Test Lauridsen\n"],
  ])("%s", (_, letter, enclosed) => {
    expect(peopleIn(body(letter), file(enclosed))).toEqual({ people: 2, rules: ["several-people"] });
  });

  test("the list of both is found when the attachment's text is gone and its findings were kept", () => {
    const facts = someFacts({ recipients: [secure], texts: [body("Vedr.: Else Lauridsen\nHermed akterne.")] });
    const kept = detectText(file("Vedrørende: Rasmus Lauridsen\nfødt 05.04.1990"), facts).map((finding) =>
      finding.person === undefined ? finding : { ...finding, person: keptTag(finding.person) },
    );
    expect(countPeople(check(facts, defaultPolicy, kept).findings)).toBe(2);
  });
});

describe("one citizen, however often and however written", () => {
  test.each([
    ["a number and its own date of birth", "Else, cpr 020191-9990, født 2. januar 1991."],
    ["a number with its century", "cpr 02-01-1991-9990, født 02.01.91"],
    ["a number and a Vedr. line", "Vedr.: Else Lauridsen\nCPR 020191-9990"],
    ["a full name and a first name", "Vedr.: Else Lauridsen\n\nBorger: Else"],
    ["a name and a heading", "Vedr. Else Lauridsen\nVedr. ansøgning om plejebolig\nVedr. Søborg Hovedgade 200"],
    [
      "the writer's own name below",
      "Vedr.: Else Lauridsen\nSes vi?\n\nMed venlig hilsen\nBorger- og socialservice\nNavn: Rasmus Holm",
    ],
    ["a date that is nobody's birth", "cpr 020191-9990. Mødet er den 05.04.2026."],
  ])("%s", (_, letter) => {
    expect(peopleIn(body(letter)).people).toBe(1);
  });

  test("a phone number behind tlf. is no date of birth", () => {
    expect(peopleIn(body("Databeskyttelse\nTlf. 39 57 50 90")).people).toBe(0);
  });
});

describe("names in a column", () => {
  const list = (names: readonly string[]) =>
    `Nr.\tNavn\tBeløb\n${names.map((name, row) => `${row}\t${name}\t100`).join("\n")}\n\nI alt`;
  const names = ["Ida Holm", "Bo Lind", "Eva Krog", "Aya Noor", "Kim Bech"];

  test("five and more are a list of people", () => {
    expect(peopleIn(body(list(names)))).toEqual({ people: 5, rules: ["several-people"] });
  });

  test("the same name twice is one", () => {
    expect(peopleIn(body(list([...names, "Ida Holm"]))).people).toBe(5);
  });

  test("fewer are the parties of a case", () => {
    expect(peopleIn(body(list(names.slice(0, 4)))).people).toBe(0);
  });

  test("a column of goods has no names", () => {
    expect(peopleIn(body("Vare;Antal\nStol;4\nBord;2\nLampe;1\nSkab;2\nReol;3")).people).toBe(0);
  });
});
