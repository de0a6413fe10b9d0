import { isTextFinding } from "#core/detect/finding.ts";
import { describe, expect, test } from "@jest/globals";
import type { Text } from "#core/facts/facts.ts";
import { combinePersons } from "#core/detect/terms/combine-persons.ts";
import { findOtherAuthority } from "#core/detect/terms/find-other-authority.ts";
import { findTerms } from "#core/detect/terms/find-terms.ts";
import { aJudgedRecipient, someFacts } from "../../../support/some-facts.ts";

const kindsOf = (texts: readonly Text[], parts = {}) => {
  const facts = someFacts({ texts, ...parts });
  const found = texts.flatMap((text) => findTerms(text, facts));
  return combinePersons(facts, found).map(({ kind, certainty, origin }) => [kind, certainty, origin]);
};

const body = (value: string): Text => ({ origin: "body", value });
const subject = (value: string): Text => ({ origin: "subject", value });
const file = (value: string): Text => ({ origin: ["notat.docx"], value });

describe("what belongs together though it stands apart", () => {
  test("the name in the subject, the diagnosis in the attachment", () => {
    const texts = [subject("Vedr. Signe Holm"), file("Der er stillet diagnosen skizofreni.")];
    expect(kindsOf(texts)).toContainEqual(["health", "likely", ["notat.docx"]]);
  });

  test("a course with a contact person is about nobody", () => {
    const texts = [subject("Kursus og temadag"), body("Ring til Signe Holm."), file("Vi taler om skizofreni.")];
    expect(kindsOf(texts)).toEqual([]);
  });

  test.each([
    "Denne e-mail kan indeholde fortrolige helbredsoplysninger. Er du ikke rette modtager, så slet den.",
    "Send ikke følsomme oplysninger, fx om sygdom eller misbrug, i en almindelig mail.",
    "This e-mail may contain a diagnosis.",
  ])("small print below a mail is about nobody: “%s”", (print) => {
    const mail = (rest: string) => [subject("Vedr. Signe Holm"), body(`Mødet er flyttet.\n\n${rest}`)];
    expect(kindsOf(mail(print))).toEqual([]);
    expect(kindsOf(mail("Hun har skizofreni."))).not.toEqual([]);
  });

  test("a school for autists asks to renew a card (log row 5)", () => {
    const texts = [body("Vi vil gerne forny kortet til vores elev Tobias Holm.")];
    const unit = { name: "Søgårdsengen", senders: ["gladsaxe.dk"], reveals: "health" as const };
    const sender = { address: "skole@gladsaxe.dk", domain: "gladsaxe.dk", unit };
    expect(kindsOf(texts)).toEqual([]);
    expect(kindsOf(texts, { sender })).toContainEqual(["health", "likely", "body"]);
  });
});

describe("a letter for one authority, sent to another (log row 3)", () => {
  const otherAuthority = (value: string, ...addresses: readonly string[]) => {
    const recipients = addresses.map((address) => aJudgedRecipient({ address, kind: "authority" }));
    const facts = someFacts({ texts: [body(value)], recipients });
    return findOtherAuthority(facts, [])
      .filter(isTextFinding)
      .map(({ start, end }) => value.slice(start, end));
  };

  test.each([
    ["to another municipality", "Til Herlev Kommune\n\nHermed ansøgning.", ["post@rudersdal.dk"], ["Herlev Kommune"]],
    ["with a genitive", "Kære Københavns Kommune", ["post@herlev.dk"], ["Københavns Kommune"]],
    ["to a state authority", "Til Udbetaling Danmark", ["post@herlev.dk"], ["Udbetaling Danmark"]],
    ["to the right one", "Til Herlev Kommune", ["visitation@herlev.dk"], []],
    ["to the right one on a sub-domain", "Til Herlev Kommune", ["a@skole.herlev.dk"], []],
    ["to both", "Til Herlev Kommune", ["a@herlev.dk", "b@rudersdal.dk"], []],
    ["a mere mention", "Hej\n\nBorgeren er flyttet til Herlev Kommune i maj.", ["post@rudersdal.dk"], []],
    ["our own letterhead", "Til Gladsaxe Kommune", ["post@rudersdal.dk"], []],
    ["a stranger", "Til Herlev Kommune", ["advokat@example.org"], []],
    [
      "the court of another town",
      "Til fogedretten i Glostrup",
      ["foged@domstol-lyngby.dk"],
      ["fogedretten i Glostrup"],
    ],
  ])("%s", (_, text, addresses, expected) => {
    expect(otherAuthority(text, ...addresses)).toEqual(expected);
  });
});
