import { describe, expect, test } from "@jest/globals";
import { tellsOfMistake } from "../../../src/taskpane/report/tells-of-mistake.ts";

const told = (body: string, subject = "") =>
  tellsOfMistake({
    texts: [
      { origin: "subject", value: subject },
      { origin: "body", value: body },
    ],
  });

describe("a received mail that tells of our mistake", () => {
  test.each([
    ["Hej. Vi har fået en mail, der ikke er til os."],
    ["Jeg har modtaget en mail fra jer ved en fejl."],
    ["Jeg tror, I har sendt denne mail til mig ved en fejl."],
    ["Hej Mette. Den mail, du sendte i går, er ikke til mig. Venlig hilsen Bo"],
    ["Vi har fået en ansøgning fra jer i fredags. Skulle den have været til en anden kommune?"],
    ["Denne besked må være sendt til en forkert modtager."],
    ["Din mail er vist fejlsendt"],
    ["Jeg har modtaget oplysninger om en anden borger i min e-mail."],
    ["I have received an e-mail from you that was not meant for me."],
    ["You sent me this by mistake, I am not a client of yours. It is a mail about somebody else."],
  ])("%s", (body) => {
    expect(told(body)).toBe("mail");
  });

  test("in the subject alone", () => {
    expect(told("Se nedenfor.", "Forkert modtager?")).toBe("mail");
  });

  test.each([
    ["Jeg har modtaget et brev fra kommunen, der ikke er til mig."],
    ["Brevet er sendt til en forkert adresse, forkert modtager."],
  ])("of a letter: %s", (body) => {
    expect(told(body)).toBe("letter");
  });
});

describe("what is no such mail", () => {
  test.each([
    ["Hej Mette. Har I fået svar fra skolen om praktikken?"],
    ["Hvis du har modtaget denne mail ved en fejl, bedes du slette den."],
    ["If you have received this e-mail in error, please delete it."],
    ["Beklager, jeg har sendt dig en mail ved en fejl. Slet den venligst."],
    ["Vi har sendt jer en forkert fil i går, her er den rigtige."],
    ["Jeg har fået den forkerte tid. Det er ikke min dag."],
    ["Mødet er ikke til at flytte."],
    ["Tak for mailen. Den var god at få."],
  ])("%s", (body) => {
    expect(told(body)).toBeNull();
  });

  test("what is quoted below is not looked at", () => {
    const texts = [
      { origin: "body", value: "Tak, vi ser på det." },
      { origin: "quoted", value: "Vi har fået en mail, der ikke er til os." },
    ] as const;
    expect(tellsOfMistake({ texts })).toBeNull();
  });
});
