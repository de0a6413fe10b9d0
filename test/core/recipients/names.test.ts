import { describe, expect, test } from "@jest/globals";
import { fitsPerson } from "#core/recipients/fits-person.ts";
import { foldName, soundOf } from "#core/recipients/fold.ts";
import { isSameSound, mayBeSameFirstName } from "#core/recipients/nicknames.ts";
import { readPerson } from "#core/recipients/person.ts";
import { isNoReply, isSharedMailbox, namesCrowd } from "#core/recipients/shared-mailbox.ts";

describe("a name is compared in one spelling", () => {
  test.each([
    ["Søren Møller", "soren moller"],
    ["Soeren Moeller", "soren moller"],
    ["Åge Kjær", "age kjar"],
    ["Aage Kjaer", "age kjar"],
    ["Bjørn-Åge", "bjorn-age"],
    ["André", "andre"],
    ["Günther", "gunther"],
  ])("%s", (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });
});

describe("a person is read from the display name, or from the address", () => {
  test.each([
    ["Mette Hansen", "mhan@gladsaxe.dk", "mette", "hansen", true, false],
    ["Hansen, Mette", "mhan@gladsaxe.dk", "mette", "hansen", true, false],
    ["Mette Bach Hansen (BUF)", "mbh@gladsaxe.dk", "mette", "hansen", true, false],
    ["Mette Hansen - Jobcenter", "mhan@gladsaxe.dk", "mette", "hansen", true, true],
    ["", "mette.hansen@gladsaxe.dk", "mette", "hansen", true, false],
    ["mette.hansen@gladsaxe.dk", "mette.hansen@gladsaxe.dk", "mette", "hansen", true, false],
    ["Anne-Mette Ødegård", "amo@gladsaxe.dk", "anne-mette", "odegard", true, false],
    ["", "lbj@gladsaxe.dk", "", "", false, false],
    ["", "s.kragelund@brolaug.dk", "", "kragelund", false, false],
    ["Jobcenter Herlev", "jobcenter@herlev.dk", "", "", false, true],
    ["Lønteam", "loenteam@gladsaxe.dk", "", "", false, true],
    ["Gladsaxe Skole, kontoret", "kontor@gladsaxeskole.dk", "", "", false, true],
    ["Dr. Bo Ib", "bo@klinikken-nord.dk", "bo", "ib", true, false],
  ])("%s <%s>", (name, address, first, last, isFull, isOffice) => {
    const person = readPerson(name, address);
    if (!isOffice)
      expect([person.first, person.last, person.isFull, person.isShared]).toEqual([first, last, isFull, false]);
    else expect(person.isFull && !person.isShared).toBe(name.startsWith("Mette"));
  });

  test("what stands behind a dash is not the person's", () => {
    expect(readPerson("Mette Hansen - Jobcenter", "mhan@gladsaxe.dk").last).toBe("hansen");
  });
});

describe("first names that may be one person's", () => {
  test.each([
    ["tommy", "thomas"],
    ["stoffer", "kristoffer"],
    ["betty", "elisabeth"],
    ["sus", "susanne"],
    ["ann", "anne"],
    ["christina", "kristina"],
    ["mathias", "matias"],
    ["julie", "juliane"],
  ])("%s and %s", (one, other) => {
    expect(mayBeSameFirstName(one, other)).toBe(true);
    expect(mayBeSameFirstName(other, one)).toBe(true);
  });

  test.each([
    ["mette", "metha"],
    ["jens", "hans"],
    ["christina", "christian"],
    ["", "anne"],
    ["bo", "bodil"],
  ])("not %s and %s", (one, other) => {
    expect(mayBeSameFirstName(one, other)).toBe(false);
  });

  test("only those in the list are the same, and not those that begin alike", () => {
    expect(isSameSound(soundOf("tommy"), soundOf("thomas"))).toBe(true);
    expect(isSameSound(soundOf("ann"), soundOf("annemarie"))).toBe(false);
  });
});

describe("whom a greeting fits", () => {
  test.each([
    [["mette"], "Mette Hansen", "mh@gladsaxe.dk", true],
    [["hansen"], "Mette Hansen", "mh@gladsaxe.dk", true],
    [["mette", "hansen"], "Mette Bach Hansen", "mbh@gladsaxe.dk", true],
    [["bjb"], "Bent Jul Bank", "bjb@gladsaxe.dk", true],
    [["stoffer"], "Kristoffer Bay", "kristoffer.bay@gladsaxe.dk", true],
    [["frode", "mathiasen"], "Lone Mathiasen", "lone@nykredit.dk", false],
    [["hanne"], "Lone Mathiasen", "lone@nykredit.dk", false],
    [["lone"], "", "lonemathiasen@nykredit.dk", true],
  ])("%j, %s <%s>: %s", (name, shown, address, fits) => {
    expect(fitsPerson(name, readPerson(shown, address), address)).toBe(fits);
  });
});

describe("an address that is no person's", () => {
  test.each([
    ["sygedagpengeteam", "", true],
    ["post", "Gladsaxe Kommune", true],
    ["kontakt", "Solstrand", true],
    ["mette.hansen", "Mette Hansen", false],
    ["lene.skov", "Lene Skov", false],
  ])("%s (%s): %s", (local, name, isShared) => {
    expect(isSharedMailbox(local, name)).toBe(isShared);
  });

  test("a machine's, and a crowd's", () => {
    expect(["noreply", "no-reply", "do-not-reply", "nora"].map(isNoReply)).toEqual([true, true, true, false]);
    expect(namesCrowd("alle.medarbejdere", "Alle medarbejdere")).toBe(true);
    expect(namesCrowd("anna.alleroed", "Anna Allerød")).toBe(false);
  });
});
