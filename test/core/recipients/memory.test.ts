import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findResent, noteSent } from "#core/recipients/after-slip.ts";
import { countAsked, isOverBudget } from "#core/recipients/budget.ts";
import { formatMemory } from "#core/recipients/format-memory.ts";
import { learn, MAX_AGE_WEEKS, MAX_CONTACTS, unlearn } from "#core/recipients/learn.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { createMemory, weekOf } from "#core/recipients/memory.ts";
import { parseMemory } from "#core/recipients/parse-memory.ts";
import { countTogether } from "#core/recipients/pairs.ts";
import { MINUTE } from "./a-memory.ts";

const MINUTES_A_WEEK = 7 * 24 * 60;

const aName = fc.constantFrom("", "Mette Hansen", "Åse Øst", "Jobcenter Herlev", "Bo\tTab", "a@b.dk");
const anAddress = fc
  .tuple(
    fc.constantFrom("mette.hansen", "lbj", "søren", "x", "jobcenter", "anne-grete"),
    fc.nat(30),
    fc.constantFrom("gladsaxe.dk", "herlev.dk", "gmail.com"),
  )
  .map(([local, number, domain]) => `${local}${number}@${domain}`);
const aMail = fc.record({
  recipients: fc.uniqueArray(fc.record({ address: anAddress, name: aName }), {
    maxLength: 4,
    selector: ({ address }) => address,
  }),
  greeted: fc.constantFrom([], ["lars"], ["mette hansen"]),
  week: fc.nat(20),
  text: fc.constantFrom("", "abc123", "def456"),
});
const aMemory = fc.array(aMail, { maxLength: 25 }).map((mails): Memory => {
  const memory = createMemory(weekOf(MINUTE));
  for (const { recipients, greeted, week, text } of mails) {
    const minute = MINUTE + week * MINUTES_A_WEEK;
    noteSent(memory, { minute, text, recipients: recipients.map(({ address }) => address) });
    learn(memory, { recipients, greeted }, minute);
    countAsked(memory, text === "abc123" ? ["near-address", "first-inside"] : []);
    if (text === "def456")
      memory.pending.push({
        item: "i1",
        minute,
        text,
        recipients: [],
        asked: ["namesake"],
        learned: { recipients, greeted },
      });
  }
  return memory;
});

const plain = (memory: Memory | undefined) =>
  memory && {
    ...memory,
    contacts: [...memory.contacts.values()].sort((a, b) => (a.address < b.address ? -1 : 1)),
    asked: [...memory.asked].sort(),
    pairs: memory.pairs.counters.join(""),
    people: null,
  };

describe("the memory as text", () => {
  test("says all that is remembered", () => {
    fc.assert(
      fc.property(aMemory, (memory) => {
        const week = weekOf(MINUTE) + 20;
        const read = parseMemory(formatMemory(memory, week, 100_000));
        const tabless = [...memory.contacts.values()].map((one) => ({ ...one, name: one.name.replace(/\t/g, " ") }));
        expect(plain(read)).toEqual(
          plain({ ...memory, contacts: new Map(tabless.map((contact) => [contact.address, contact])) }),
        );
      }),
    );
  });

  test("fits into what it may take, and keeps whom it would miss most", () => {
    const memory = createMemory(weekOf(MINUTE));
    for (let each = 0; each < 600; each++) {
      const recipients = [
        { address: `person.number${each}@organisation${each % 90}.dk`, name: `Person Number${each} of Somewhere` },
      ];
      learn(memory, { recipients, greeted: [] }, MINUTE);
    }
    for (let time = 0; time < 9; time++)
      learn(memory, { recipients: [{ address: "often@herlev.dk", name: "" }], greeted: [] }, MINUTE);
    expect(memory.contacts.size).toBe(MAX_CONTACTS);
    const text = formatMemory(memory, weekOf(MINUTE), 9_000);
    expect(text.length).toBeLessThanOrEqual(9_000);
    expect(parseMemory(text)?.contacts.get("often@herlev.dk")?.count).toBe(9);
  });

  test.each([
    "",
    "nonsense",
    "postvagt-contacts 2\n[mailbox]\n1 1",
    "postvagt-contacts 1",
    "postvagt-contacts 1\n[mailbox]\nx",
    "postvagt-contacts 1\n[mailbox]\n1 1\n[contacts]\na\tb",
  ])("is nothing where it is damaged: %j", (text) => {
    expect(parseMemory(text)).toBeUndefined();
  });

  test("a text that is cut off or changed is nothing or a memory, and never an error", () => {
    fc.assert(
      fc.property(aMemory, fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), (memory, from, length, put) => {
        const text = formatMemory(memory, weekOf(MINUTE), 100_000);
        const at = from % text.length;
        parseMemory(text.slice(0, at) + put + text.slice(at + (length % 40)));
      }),
    );
  });
});

describe("what is forgotten", () => {
  const learnOne = (memory: Memory, address: string, minute: number) => {
    learn(memory, { recipients: [{ address, name: "" }], greeted: [] }, minute);
  };

  test("a contact of more than thirteen months ago", () => {
    const memory = createMemory(weekOf(MINUTE));
    learnOne(memory, "old@herlev.dk", MINUTE);
    learnOne(memory, "new@herlev.dk", MINUTE + MAX_AGE_WEEKS * MINUTES_A_WEEK);
    expect([...memory.contacts.keys()]).toEqual(["old@herlev.dk", "new@herlev.dk"]);
    learnOne(memory, "new@herlev.dk", MINUTE + (MAX_AGE_WEEKS + 1) * MINUTES_A_WEEK);
    expect([...memory.contacts.keys()]).toEqual(["new@herlev.dk"]);
  });

  test("a recipient that was a slip", () => {
    const memory = createMemory(weekOf(MINUTE));
    learnOne(memory, "slip@herlev.dk", MINUTE);
    unlearn(memory, "slip@herlev.dk", weekOf(MINUTE));
    expect(memory.contacts.size).toBe(0);
    unlearn(memory, "nobody@herlev.dk", weekOf(MINUTE));
    learnOne(memory, "twice@herlev.dk", MINUTE);
    learnOne(memory, "twice@herlev.dk", MINUTE);
    unlearn(memory, "twice@herlev.dk", weekOf(MINUTE));
    expect(memory.contacts.get("twice@herlev.dk")?.count).toBe(1);
  });

  test("who goes together, when it is long not seen", () => {
    const memory = createMemory(weekOf(MINUTE));
    const both = {
      recipients: [
        { address: "a@x.dk", name: "" },
        { address: "b@x.dk", name: "" },
      ],
      greeted: [],
    };
    learn(memory, both, MINUTE);
    expect(countTogether(memory.pairs, "b@x.dk", "a@x.dk")).toBe(1);
    for (let mail = 0; mail < 1000; mail++) learnOne(memory, "c@x.dk", MINUTE);
    expect(countTogether(memory.pairs, "a@x.dk", "b@x.dk")).toBe(0);
  });
});

describe("the budget", () => {
  test("no kind of doubt asks about more than three of any 200 mails", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 250, maxLength: 700 }), (doubted) => {
        const memory = createMemory(0);
        const asked = doubted.map((isDoubted) => {
          const asks = isDoubted && !isOverBudget(memory, "near-address");
          countAsked(memory, asks ? ["near-address"] : []);
          memory.mails++;
          return asks;
        });
        for (let from = 0; from + 200 <= asked.length; from++)
          expect(asked.slice(from, from + 200).filter(Boolean).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 20 },
    );
  });

  test("kinds of one rule share it", () => {
    const memory = createMemory(0);
    countAsked(memory, ["first-inside", "first-outside", "first-inside"]);
    expect([isOverBudget(memory, "first-outside"), isOverBudget(memory, "namesake")]).toEqual([true, false]);
  });
});

describe("after the slip", () => {
  const first = { minute: MINUTE, text: "t1", recipients: ["winnie.lok@gmail.com", "bo@x.dk"] };
  const memoryWith = () => {
    const memory = createMemory(weekOf(MINUTE));
    noteSent(memory, first);
    return memory;
  };

  test.each([
    ["the same text to a like address", "t1", 25, ["winnie.look@gmail.com", "bo@x.dk"], "winnie.look@gmail.com"],
    ["the same text to somebody else", "t1", 25, ["sigurd.aare@hotmail.com"], undefined],
    ["another text", "t2", 25, ["winnie.look@gmail.com"], undefined],
    ["the same text to the same people", "t1", 25, first.recipients, undefined],
    ["four days later", "t1", 4 * 24 * 60, ["winnie.look@gmail.com"], undefined],
  ])("%s", (_, text, after, recipients, right) => {
    const found = findResent(memoryWith(), { minute: MINUTE + after, text, recipients });
    expect([found?.wrong, found?.right]).toEqual([right && "winnie.lok@gmail.com", right]);
  });

  test("the same unit of another municipality, and another of the name", () => {
    const memory = createMemory(weekOf(MINUTE));
    noteSent(memory, {
      minute: MINUTE,
      text: "t1",
      recipients: ["visitation@roskilde.dk", "jesper.lange@gladsaxe.dk"],
    });
    const found = (to: string) => findResent(memory, { minute: MINUTE + 60, text: "t1", recipients: [to] })?.wrong;
    expect(found("visitation@roedovre.dk")).toBe("visitation@roskilde.dk");
    expect(found("jesper.langkilde@gladsaxe.dk")).toBe("jesper.lange@gladsaxe.dk");
  });

  test("twenty mails and three days are kept", () => {
    const memory = createMemory(weekOf(MINUTE));
    for (let mail = 0; mail < 30; mail++) noteSent(memory, { ...first, minute: MINUTE + mail });
    expect(memory.sent.length).toBe(20);
    noteSent(memory, { ...first, minute: MINUTE + 4 * 24 * 60 });
    expect(memory.sent.length).toBe(1);
  });
});
