import { describe, expect, test } from "@jest/globals";
import { confirm, learn, toLearned } from "#core/recipients/learn.ts";
import { readGreeting } from "#core/recipients/greeting.ts";
import type { Past } from "./a-memory.ts";
import { cases, METTE, often } from "./doubt-cases.ts";
import { organisationCases } from "./organisation-cases.ts";
import { doubtsOf, memoryOf, MINUTE, person } from "./a-memory.ts";

describe("what is unusual about a recipient", () => {
  test.each(
    [...cases, ...organisationCases].map(
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
