import { describe, expect, test } from "@jest/globals";
import { readGreeting } from "#core/recipients/greeting.ts";

describe("whom a mail greets", () => {
  test.each([
    ["Kære Mette\n\nVedlagt …", [["mette"]], false],
    ["Hej Mette Hansen,", [["mette", "hansen"]], false],
    ["Hej Jette og Åge", [["jette"], ["age"]], false],
    ["Hej Grete, Jon og Mo", [["grete"], ["jon"], ["mo"]], false],
    ["hej mette, kan du", [["mette"]], false],
    ["Til Hansen", [["hansen"]], false],
    ["Til Aksel Riber, cpr 010203-9995", [["aksel", "riber"]], false],
    ["Kære alle", [], true],
    ["Hej begge", [], true],
    ["Hej Yrsa (og I andre)", [["yrsa"]], true],
    ["Hej Marie og I andre", [["marie"]], true],
    ["Kære kolleger", [], true],
    ["Hej BJB", [["bjb"]], false],
    ["Mette, kan du se på den?", [["mette"]], false],
    ["Mette og Jens:", [["mette"], ["jens"]], false],
    ["Peter\n\nAftalen er på plads", [["peter"]], false],
    ["Tak, det er fint", [], false],
    ["Ja, det gør vi", [], false],
    ["Vi ses i morgen", [], false],
    ["Mette Hansen", [], false],
    ["", [], false],
    ["Dear Mr. Brown,", [["brown"]], false],
    ["Kære hr. Hansen", [["hansen"]], false],
    ["Hi Ann and Bob", [["ann"], ["bob"]], false],
  ])("%j", (text, names, isGroup) => {
    expect(readGreeting(text)).toEqual({ names, isGroup });
  });

  test("a greeting below a line of address is found", () => {
    expect(readGreeting("Sendt med sikker post\n\nKære Mette\nVedlagt").names).toEqual([["mette"]]);
  });
});
