import { describe, expect, test } from "@jest/globals";
import type { DoubtKind } from "#core/recipients/doubt.ts";
import { confirm, learn, toLearned } from "#core/recipients/learn.ts";
import { readGreeting } from "#core/recipients/greeting.ts";
import type { Past } from "./a-memory.ts";
import { doubtsOf, memoryOf, MINUTE, person } from "./a-memory.ts";

type Case = readonly [
  what: string,
  past: readonly Past[],
  recipients: readonly string[],
  kind: DoubtKind | undefined,
  instead?: string | undefined,
  text?: string,
];

const METTE = "Mette Hansen <mette.hansen@gladsaxe.dk>";
const often = (to: string, times = 12): Past => ({ to: [to], times });

const cases: readonly Case[] = [
  ["an ending that there is not", [], ["bo@firma.dkk"], "no-such-ending"],
  ["a new ending is believed", [often("bo@firma.photography")], ["bo@firma.photography"], undefined],
  ["one letter less", [often(METTE)], ["mette.hansn@gladsaxe.dk"], "near-address", "mette.hansen@gladsaxe.dk"],
  [
    "two letters swapped",
    [often("s.kragelund@brolaug.dk")],
    ["s.kragelnud@brolaug.dk"],
    "near-address",
    "s.kragelund@brolaug.dk",
  ],
  [
    "ø written as oe",
    [often("soeren.moeller@firma.dk")],
    ["soren.moller@firma.dk"],
    "near-address",
    "soeren.moeller@firma.dk",
  ],
  ["a dot too many", [often("ebronner@firma.dk")], ["e.bronner@firma.dk"], "near-address", "ebronner@firma.dk"],
  ["another initial is another person", [often("p.kolding@asfalt.dk")], ["b.kolding@asfalt.dk"], "first-outside"],
  ["short local parts are many people's", [often("mbk@gladsaxe.dk")], ["mok@gladsaxe.dk"], "first-inside"],
  [
    "a slip that was made before",
    [often("gitte.lynge@mail.dk", 30), { to: ["gitte.lynghe@mail.dk"], times: 1 }],
    ["gitte.lynghe@mail.dk"],
    "near-address",
    "gitte.lynge@mail.dk",
  ],
  [
    "a neighbour that is written to as well",
    [often("anna.holst@gladsaxe.dk", 16), often("anne.holst@gladsaxe.dk", 29)],
    ["anna.holst@gladsaxe.dk"],
    undefined,
  ],
  [
    "a domain one letter away",
    [often("lotte.ravn@egedalshus.dk")],
    ["lotte.ravn@egdalshus.dk"],
    "near-domain",
    "lotte.ravn@egedalshus.dk",
  ],
  [
    "a hyphen in the domain",
    [often("birk@silkeborgdata.dk")],
    ["birk@silkeborg-data.dk"],
    "near-domain",
    "birk@silkeborgdata.dk",
  ],
  [
    "another first letter is another firm",
    [often("udlejning@gab-bolig.dk")],
    ["udlejning@kab-bolig.dk"],
    "first-outside",
  ],
  ["the key beside the first letter", [often("tim@williams.dk")], ["bo@qilliams.dk"], "near-domain", "bo@williams.dk"],
  [
    "the same local part at another firm",
    [often("lise.holm@nordbyg.dk")],
    ["lise.holm@sydanlaeg.dk"],
    "same-local-part",
    "lise.holm@nordbyg.dk",
  ],
  ["every firm has an info", [often("kontakt@nordbyg.dk")], ["kontakt@sydanlaeg.dk"], "first-outside"],
  [
    "the same officer at two municipalities",
    [often("Rikke Damgaard <rikke.damgaard@gentofte.dk>")],
    ["Rikke Damgaard <rda@rudersdal.dk>"],
    "same-name-elsewhere",
    "rikke.damgaard@gentofte.dk",
  ],
  [
    "the same unit at two municipalities",
    [often("Jobcenter <jobcenter@herlev.dk>")],
    ["Jobcenter <jobcenter@gentofte.dk>"],
    "same-unit-elsewhere",
    "jobcenter@herlev.dk",
  ],
  [
    "another of the name inside",
    [often(METTE)],
    ["Mette Bach Hansen <mette.b.hansen@gladsaxe.dk>"],
    "namesake",
    "mette.hansen@gladsaxe.dk",
  ],
  [
    "a colleague's private address",
    [often(METTE)],
    ["mettehansen72@gmail.com"],
    "private-twin",
    "mette.hansen@gladsaxe.dk",
  ],
  [
    "the greeting names another",
    [often(METTE), often("Jens Olsen <jens.olsen@gladsaxe.dk>")],
    ["Jens Olsen <jens.olsen@gladsaxe.dk>"],
    "greets-another",
    "mette.hansen@gladsaxe.dk",
    "Hej Mette\n",
  ],
  [
    "the greeting fits by a short form",
    [often("Thomas Gram <thomas.gram@gladsaxe.dk>"), often("Tommy Ptak <tommy@outlook.dk>")],
    ["Tommy Ptak <tommy@outlook.dk>"],
    undefined,
    undefined,
    "Hej Thomas\n",
  ],
  [
    "everybody is greeted",
    [often("Anna Alle <anna.alle@gladsaxe.dk>"), often(METTE)],
    [METTE],
    undefined,
    undefined,
    "Kære alle\n",
  ],
  ["a greeting of somebody unknown", [often(METTE)], [METTE], undefined, undefined, "Hej Ragnhild\n"],
  [
    "a name that cannot be read is no reason",
    [often(METTE), often("lbj@gladsaxe.dk")],
    ["lbj@gladsaxe.dk"],
    undefined,
    undefined,
    "Hej Mette\n",
  ],
  [
    "an office, and a colleague is greeted",
    [often(METTE), often("Nexus Support <support@nexus.dk>")],
    ["Nexus Support <support@nexus.dk>"],
    "greets-another",
    "mette.hansen@gladsaxe.dk",
    "Hej Mette\n",
  ],
  [
    "citizens who do not know each other",
    [often(METTE)],
    ["a.lund@gmail.com", "b.krogh@mail.dk", "c.friis@live.dk"],
    "strangers-together",
  ],
  [
    "citizens who are greeted together",
    [often(METTE)],
    ["Ida Lund <a@gmail.com>", "Bo Krogh <b@mail.dk>", "Kim Friis <c@live.dk>"],
    "first-outside",
    undefined,
    "Hej Ida, Bo og Kim\n",
  ],
  [
    "citizens who always stand together",
    [{ to: ["a.lund@gmail.com", "b.krogh@mail.dk", "c.friis@live.dk"], times: 3 }],
    ["a.lund@gmail.com", "b.krogh@mail.dk", "c.friis@live.dk"],
    undefined,
  ],
  [
    "a namesake of the usual companion",
    [
      { to: ["Bo Keldsen <bo.keldsen@gladsaxe.dk>", "Boligteam <boligteam@gladsaxe.dk>"], times: 9 },
      often("Bo Kjær <bo@flytteholdet.dk>", 6),
    ],
    ["Bo Kjær <bo@flytteholdet.dk>", "Boligteam <boligteam@gladsaxe.dk>"],
    "swapped-companion",
    "bo.keldsen@gladsaxe.dk",
  ],
  [
    "a namesake of long ago",
    [
      often("Jens Bruun <jens.bruun@gladsaxe.dk>", 60),
      { to: ["Jens Ottesen <jens@tagrenden.dk>"], times: 1, daysAgo: 210 },
    ],
    ["Jens Ottesen <jens@tagrenden.dk>"],
    "seldom-namesake",
    "jens.bruun@gladsaxe.dk",
  ],
  [
    "a namesake of last week",
    [often("Jens Bruun <jens.bruun@gladsaxe.dk>", 60), { to: ["Jens Ottesen <jens@tagrenden.dk>"], times: 4 }],
    ["Jens Ottesen <jens@tagrenden.dk>"],
    undefined,
  ],
  [
    "the odd one among those who go together",
    [{ to: ["ab@gladsaxe.dk", "cd@gladsaxe.dk", "ef@gladsaxe.dk"], times: 4 }, often("gh@gladsaxe.dk", 4)],
    ["ab@gladsaxe.dk", "cd@gladsaxe.dk", "ef@gladsaxe.dk", "gh@gladsaxe.dk"],
    "odd-one-out",
  ],
  [
    "a citizen's namesake elsewhere",
    [often("Ahmad Khalil <ahmad.khalil@outlook.dk>", 9)],
    ["Ahmad Khalil <ak1@gmail.com>"],
    "private-namesake",
    "ahmad.khalil@outlook.dk",
  ],
  [
    "a rare surname",
    [often("Bo Ammitzbøll <bo@mail.dk>")],
    ["Ida Ammitzboell <ida@mail.dk>"],
    "same-surname",
    "bo@mail.dk",
  ],
  [
    "the first name that is nearly always one person's",
    [often("Frode Bang <frode@mail.dk>")],
    ["Frode Krogh <fk@mail.dk>"],
    "same-first-name",
    "frode@mail.dk",
  ],
  [
    "a list of everybody",
    [often("alle.medarbejdere@gladsaxe.dk", 2)],
    ["Alle medarbejdere <alle.medarbejdere@gladsaxe.dk>"],
    "crowd",
  ],
  ["somebody outside for the first time", [often(METTE)], ["ny@firma-nord.dk"], "first-outside"],
  ["a colleague for the first time", [often(METTE)], ["emil.sorth@gladsaxe.dk"], "first-inside"],
  ["a new colleague beside a known one", [often(METTE)], ["emil.sorth@gladsaxe.dk", METTE], undefined],
  ["a machine", [often(METTE)], ["no-reply@firma-nord.dk"], undefined],
];

describe("what is unusual about a recipient", () => {
  test.each(
    cases.map(
      ([what, past, recipients, kind, instead, text = ""]) => [what, past, recipients, kind, instead, text] as const,
    ),
  )("%s", (_, past, recipients, kind, instead, text) => {
    const [first] = doubtsOf(memoryOf(past), recipients, { text });
    expect([first?.kind, first?.instead]).toEqual([kind, instead]);
  });

  test("a recipient that Outlook put in is nobody's slip", () => {
    const inherited = person("mette.hansn@gladsaxe.dk", "to", false);
    expect(doubtsOf(memoryOf([often(METTE)]), [inherited], { kind: "reply" })).toEqual([]);
  });

  test("without a memory only what needs none is asked", () => {
    const recipients = ["bo@firma.dkk", "mette.hansn@gladsaxe.dk", "ny@firma-nord.dk"];
    expect(doubtsOf(undefined, recipients).map(({ kind }) => kind)).toEqual(["no-such-ending"]);
  });

  test("an empty memory asks about nobody's first mail", () => {
    const memory = memoryOf([]);
    memory.mails = 0;
    expect(doubtsOf({ ...memory, sinceWeek: Math.floor(MINUTE / (7 * 24 * 60)) }, ["ny@firma-nord.dk"])).toEqual([
      { kind: "first-outside", recipient: 0, isQuiet: true },
    ]);
  });
});

describe("threads", () => {
  const past: readonly Past[] = [{ to: ["ab@gladsaxe.dk", "cd@gladsaxe.dk"], times: 4 }, often("marie@vikar.dk")];

  test("an outsider who is put on a thread among colleagues", () => {
    const recipients = [person("ab@gladsaxe.dk", "to", false), person("marie@vikar.dk", "cc", true)];
    expect(doubtsOf(memoryOf(past), recipients, { kind: "reply" })[0]?.kind).toBe("new-outsider");
  });

  test("a colleague is answered while an outsider is on the thread", () => {
    const recipients = [person("ab@gladsaxe.dk", "to", false), person("marie@vikar.dk", "cc", false)];
    expect(doubtsOf(memoryOf(past), recipients, { kind: "reply" })[0]?.kind).toBe("reply-all-outsider");
  });

  test("the outsider is the one who is answered", () => {
    const recipients = [person("marie@vikar.dk", "to", false), person("ab@gladsaxe.dk", "cc", false)];
    expect(doubtsOf(memoryOf(past), recipients, { kind: "reply" })).toEqual([]);
  });
});

describe("an answer is remembered", () => {
  test("nothing is asked about a contact that was called right", () => {
    const memory = memoryOf([often(METTE)]);
    confirm(memory, "mette.b.hansen@gladsaxe.dk", "Mette Bach Hansen", MINUTE);
    expect(doubtsOf(memory, ["Mette Bach Hansen <mette.b.hansen@gladsaxe.dk>"])).toEqual([]);
  });

  test("sending teaches: the same question does not come again", () => {
    const memory = memoryOf([often(METTE)]);
    const recipients = [person("Mette Bach Hansen <mette.b.hansen@gladsaxe.dk>")];
    learn(memory, toLearned(recipients, readGreeting("")), MINUTE);
    expect(doubtsOf(memory, recipients).filter(({ kind }) => kind === "namesake")).toEqual([]);
  });

  test("by which name an address without one is greeted", () => {
    const memory = memoryOf([
      { to: ["lbj@gladsaxe.dk"], times: 3, text: "Hej Lars" },
      often("Jens Olsen <jens.olsen@gladsaxe.dk>"),
    ]);
    const [first] = doubtsOf(memory, ["Jens Olsen <jens.olsen@gladsaxe.dk>"], { text: "Hej Lars" });
    expect([first?.kind, first?.instead]).toEqual(["greets-another", "lbj@gladsaxe.dk"]);
  });
});
